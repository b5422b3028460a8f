/** An article as its page shows it: the report, its copy, its rights and its versions. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { possessive } from '#archive/text/english.ts';
import { languageMark, languageName } from '#site/language.ts';
import { articlePath, shareImagePath } from '#site/paths.ts';
import { copyView } from './copy-view.ts';
import { correctionViews } from './correction-view.ts';
import { dateWords } from './dates.ts';
import { publisherLink } from './links.ts';
import { versionLinks } from './version-page.ts';

/** What the body is, beside the publisher's name and in the record. */
const treatments: Record<Article['rights']['text'], { line: string; note: string }> = {
  restated: {
    line: 'restated by this archive',
    note: 'The text is restated in the archive’s own words.',
  },
  excerpt: { line: 'in excerpts', note: 'The text is an excerpt.' },
  full: { line: 'reprinted in full', note: 'The text is reprinted in full.' },
  none: { line: 'recorded by this archive', note: 'The archive holds no text of it.' },
};

const withdrawnTreatment = { line: 'withdrawn', note: 'Its text is not shown.' };

export function articleView(archive: Archive, article: Article) {
  const { line, note } =
    article.status === 'withdrawn' ? withdrawnTreatment : treatments[article.rights.text];
  return {
    id: article.id,
    path: articlePath(article),
    image: shareImagePath('articles', article),
    title: article.title,
    language: languageMark(article.title, article.language),
    reportLanguage: article.language,
    textLanguage: article.textLanguage,
    languageName: languageName(article.language),
    publisher: publisherLink(article),
    // An outlet whose only reports are withdrawn has no page.
    hasPublisherPage: archive.articlesByPublisher.has(article.publisherSlug),
    /** "Reuters’", where it is not the publisher's own. */
    whose: article.wholeOrigin === article.publisher ? null : possessive(article.wholeOrigin),
    date: dateWords(article.date),
    dateNote: article.dateNote ?? null,
    added: article.added ? dateWords(article.added) : null,
    byline: article.byline,
    editors: article.editors,
    dateline: article.dateline ?? null,
    summary: article.status === 'withdrawn' ? null : (article.summary ?? null),
    treatment: line,
    textNote: note,
    rightsLine: rightsLine(article),
    rights: {
      holder: article.rights.holder ?? null,
      text: article.rights.text,
      licence: article.rights.licence ?? null,
    },
    copy: copyView(article.copy, archive.links),
    media: (article.status === 'withdrawn' ? [] : article.media).map(
      ({ kind, shows, date, credit, file }) => ({
        held: file !== undefined,
        kind,
        shows: shows ?? null,
        date: date ? dateWords(date) : null,
        credit: credit ?? null,
      }),
    ),
    corrections: correctionViews(article),
    version: article.version,
    versions: versionLinks(article),
  };
}

/** The rights in one line, for those who copy the reference. */
function rightsLine({ rights: { holder, text, licence } }: Article): string {
  const held = holder === undefined ? [] : `In copyright, ${holder}.`;
  return [held, treatments[text].note, licence ?? []].flat().join(' ');
}
