/**
 * An earlier version of an article, as it was published. What has been cited must not change: the page is made of the
 * kept file, its number and the article's id alone, not of other files, of the status of claims or of later versions. Only
 * rights that were lost since take its text away.
 */
import type { Archive } from '#archive/archive.ts';
import type { ArticleFields } from '#archive/article/schema.ts';
import type { Article } from '#archive/article.ts';
import { printedName } from '#archive/byline.ts';
import { outletSlug } from '#archive/outlet.ts';
import { possessive } from '#archive/text/english.ts';
import { bodyLanguage, languagesOf } from '#archive/text/text-language.ts';
import { type KeptVersion, mayShowText } from '#archive/version.ts';
import { site } from '#site/config.ts';
import { type LanguageMark, languageMark, languageName } from '#site/language.ts';
import { articlePath, versionPath } from '#site/paths.ts';
import type { BodyRef } from './body-ref.ts';
import { copyView } from './copy-view.ts';
import { correctionViews } from './correction-view.ts';
import { dateWords } from './dates.ts';
import type { Link } from './links.ts';
import { sourceView } from './statement-view.ts';

/** Every earlier version that has a page. */
export function versionPages(archive: Archive) {
  return archive.articles.flatMap((article) =>
    article.versions.map((kept) => ({
      id: article.id,
      n: String(kept.number),
      page: versionPage(article, kept),
    })),
  );
}

/** The earlier versions of an article, the first first. */
export function versionLinks(article: Article): Link[] {
  return article.versions.map(({ number }) => ({
    href: versionPath(article, number),
    text: String(number),
  }));
}

export function versionPage(article: Article, kept: KeptVersion) {
  const { number, fields } = kept;
  const languages = languagesOf(fields, site.language);
  const { language, textLanguage } = languages;
  return {
    id: article.id,
    number,
    added: fields.added ?? null,
    path: versionPath(article, number),
    latest: articlePath(article),
    previous: number > 1 ? versionPath(article, number - 1) : null,
    next: versionPath(article, number + 1),
    title: fields.title,
    language: languageMark(fields.title, language),
    reportLanguage: language,
    textLanguage,
    languageName: languageName(language),
    publisher: fields.publisher ?? null,
    whose: possessiveOf(originOf(fields)),
    basedOn: fields.basedOn === undefined ? null : articlePath({ id: fields.basedOn }),
    date: fields.date ? dateWords(fields.date) : null,
    dateNote: fields.dateNote ?? null,
    byline: fields.byline.map(printedName),
    editors: fields.editors.map(printedName),
    dateline: fields.dateline ?? null,
    summary: fields.summary ?? null,
    body: mayShowText(fields.rights.text, article.rights.text)
      ? versionBody(article, kept, languageMark('', bodyLanguage(fields, languages)))
      : null,
    sources: fields.sources.map((source) => ({
      ...sourceView(source, {
        textLanguage,
        publisher: fields.publisher ?? '',
        wholeOrigin: originOf(fields) ?? fields.publisher ?? '',
      }),
      kind: source.kind,
    })),
    statements: fields.statements.map(({ says, source, stance, value }) => ({
      says,
      stance,
      value: value ?? null,
      source: fields.sources.find(({ id }) => id === source)?.name ?? null,
    })),
    corrections: correctionViews({ ...fields, ...languages, id: article.id }),
    // What was found of its links since would change the page.
    copy: copyView(fields.copy, new Map()),
    media: fields.media.map(({ kind, shows, date, credit }) => ({
      kind,
      shows: shows ?? null,
      date: date ? dateWords(date) : null,
      credit: credit ?? null,
    })),
    rights: { holder: fields.rights.holder ?? null, licence: fields.rights.licence ?? null },
  };
}

export type VersionPageProps = ReturnType<typeof versionPage>;

function versionBody(
  { id }: Article,
  { path, body, links }: KeptVersion,
  language: LanguageMark,
): BodyRef | null {
  if (body.digest === '') return null;
  return { path, digest: body.digest, idPrefix: `user-content-${id}--`, language, links };
}

/** Whose reporting it says that it is, where that is not the publisher's. */
function originOf({ origin, publisher }: ArticleFields): string | null {
  const isOwn = origin === undefined || outletSlug(origin) === outletSlug(publisher ?? '');
  return isOwn ? null : origin;
}

function possessiveOf(outlet: string | null): string | null {
  return outlet === null ? null : possessive(outlet);
}
