/** What is cited, whatever the format: a report as it was published, or what the archive made of it. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { wordDate } from '#archive/dates/wording.ts';
import type { Event } from '#archive/event.ts';
import { lastAdded } from '#queries/page-date.ts';
import { site } from '#site/config.ts';
import { absolute, articlePath, eventPath, versionPath } from '#site/paths.ts';
import { type Citation, titled } from './citation-fields.ts';
import { type CitedName, citedName } from './person-name.ts';

/** Two different things to cite. */
export type ArticleCitations = Readonly<Record<'original' | 'record', Citation>>;

export function articleCitations(archive: Archive, article: Article): ArticleCitations {
  return {
    original: originalCitation(archive, article),
    record: recordCitation(article),
  };
}

/** The report as its publisher printed it. */
export function originalCitation(archive: Archive, article: Article): Citation {
  return {
    ...titled(article.id, article.title, article.language),
    kind: 'report',
    authors: authorsOf(article),
    editors: article.editors,
    container: article.publisher,
    republisher: article.copy?.via ?? null,
    place: article.dateline ?? null,
    issued: article.date,
    url: article.copy?.url ?? null,
    heldAt: absolute(articlePath(article)),
    note: article.dateNote ?? null,
    ...originsOf(archive, article),
  };
}

/** The archive's own page about the report; with its version, where versions are counted. */
export function recordCitation(article: Article): Citation {
  const isWithdrawn = article.status === 'withdrawn';
  return {
    ...titled(`${article.id}-record`, article.title, article.language),
    issued: article.added ?? null,
    // The address of a version opens what was cited, also when there is a later one.
    url: absolute(
      article.version === null || isWithdrawn
        ? articlePath(article)
        : versionPath(article, article.version),
    ),
    version: article.version,
    genre: recordOf(article.publisher, isWithdrawn),
    isWithdrawn,
  };
}

/** What the page of an earlier version knows of it. */
export interface CitedVersion {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly language: { readonly lang: string };
  readonly publisher: string | null;
  readonly added: EdtfDate | null;
}

/** An earlier version of the archive's page, at an address of its own. */
export function versionCitation(version: CitedVersion): Citation {
  const { id, number, title, language, publisher, added } = version;
  return {
    ...titled(`${id}-v${number}`, title, language.lang),
    issued: added,
    url: absolute(versionPath({ id }, number)),
    version: number,
    genre: publisher && recordOf(publisher, false),
  };
}

function recordOf(publisher: string, isWithdrawn: boolean): string {
  return `${isWithdrawn ? 'Withdrawn record' : 'Record'} of a report by ${publisher}`;
}

/** The archive's page about an event: who reported what of it. */
export function eventCitation(archive: Archive, event: Event): Citation {
  return {
    ...titled(`event-${event.id}`, event.title, site.language),
    issued: lastAdded(archive.articlesByEvent.get(event.id) ?? []),
    url: absolute(eventPath(event)),
    genre: 'Comparison of reports',
    note: `Happened ${wordDate(event.date)}.`,
  };
}

/** The article that it is based on; of what is based on none, the newsroom whose reporting it is. */
function originsOf(archive: Archive, article: Article): Pick<Citation, 'origin' | 'basis'> {
  const base = article.basedOn === undefined ? undefined : archive.articleById.get(article.basedOn);
  if (base) {
    const { title, language, publisher, date } = base;
    const basis = { title, language, authors: authorsOf(base), publisher, issued: date };
    return { origin: null, basis };
  }
  const { wholeOrigin, publisher } = article;
  return { origin: wholeOrigin === publisher ? null : wholeOrigin, basis: null };
}

function authorsOf(article: Article): CitedName[] {
  const outlets = [article.publisher, article.wholeOrigin, article.copy?.via ?? []].flat();
  const { language, familyNames } = article;
  return article.byline.map((name) =>
    citedName(name, { language, outlets, family: familyNames.get(name) }),
  );
}
