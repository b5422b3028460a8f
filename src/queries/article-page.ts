/** One article: the report, whom it relies on, what it reports and how that stands. */
import type { Archive } from '#archive/archive.ts';
import type { Source } from '#archive/article/source.ts';
import type { Article } from '#archive/article.ts';
import { keyOfClaim } from '#archive/claim-key.ts';
import { type ClaimStatus, mostNotableFirst } from '#archive/coverage/claim-status.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import { statusNames } from '#archive/coverage/status-wording.ts';
import type { Event } from '#archive/event.ts';
import { possessive } from '#archive/text/english.ts';
import { bodyLanguage } from '#archive/text/text-language.ts';
import { languageMark, languageName } from '#site/language.ts';
import { articlePath, claimPath, methodPath, shareImagePath, topicPath } from '#site/paths.ts';
import { bodyRef } from './body-ref.ts';
import { copyView } from './copy-view.ts';
import { correctionNotes, correctionViews } from './correction-view.ts';
import { dateWords } from './dates.ts';
import {
  type ArticleLink,
  articleLink,
  type EventLink,
  eventLink,
  publisherLink,
  topicLinks,
} from './links.ts';
import { picturesOf } from './pictures.ts';
import { relationOf } from './relation.ts';
import { type SourceView, sourceView } from './statement-view.ts';
import { versionLinks } from './version-page.ts';

export function articlePage(archive: Archive, article: Article) {
  const withdrawn = article.status === 'withdrawn';
  return {
    article: articleView(archive, article),
    isDraft: article.status === 'draft',
    notes: correctionNotes(article),
    withdrawal: withdrawalOf(article),
    body:
      withdrawn || article.rights.text === 'none'
        ? null
        : bodyRef(article, languageMark('', bodyLanguage(article, article))),
    pictures: picturesOf(article),
    claims: withdrawn ? [] : claimsOf(archive, article),
    relation: withdrawn ? [] : relationOf(archive, article),
    sources: withdrawn ? [] : article.sources.map((source) => sourceItem(article, source)),
    events: eventsOf(archive, article),
    topics: topicLinks(archive, article.topics),
    ...neighbours(archive, article),
    basedOn: basedOn(archive, article),
  };
}

export type ArticlePageProps = ReturnType<typeof articlePage>;

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

const takenBack = { line: 'withdrawn', note: 'Its text is not shown.' };

function articleView(archive: Archive, article: Article) {
  const { line, note } =
    article.status === 'withdrawn' ? takenBack : treatments[article.rights.text];
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

/** The rights in one line, for those who take the reference with them. */
function rightsLine({ rights: { holder, text, licence } }: Article): string {
  const held = holder === undefined ? [] : `In copyright, ${holder}.`;
  return [held, treatments[text].note, licence ?? []].flat().join(' ');
}

function withdrawalOf(article: Article) {
  if (article.status !== 'withdrawn') return null;
  const correction = article.corrections.findLast(({ kind }) => kind === 'withdrawal');
  return correction ? { date: dateWords(correction.date), why: correction.why } : null;
}

/** The claims that this report speaks of, under how they stand, what readers should know of first at the top. */
function claimsOf(archive: Archive, article: Article) {
  const claims = eventsInOrder(archive, article).flatMap((event) =>
    event.claims.flatMap((claim) => {
      const coverage = archive.coverageByClaim.get(keyOfClaim(claim));
      return coverage && speaksOf(coverage, article) ? [{ claim, event, coverage }] : [];
    }),
  );
  const groups = Map.groupBy(claims, ({ coverage }) => standingOf(coverage, article));
  return [...groups]
    .sort(([a], [b]) => standings.indexOf(a) - standings.indexOf(b))
    .map(([standing, ofStanding]) => ({
      status: standing === 'alone' ? ('single-origin' as const) : standing,
      label: standing === 'alone' ? 'Only in this report' : statusNames[standing],
      method: methodPath(standing === 'alone' ? 'single-origin' : standing),
      items: ofStanding.map(({ claim, event, coverage }) => ({
        href: claimPath(claim),
        text: claim.text,
        event: event.title,
        differsInPrecision: coverage.differsInPrecision,
      })),
    }));
}

/** A status, or `alone` for a claim that no report but this one carries or hints at. */
type Standing = ClaimStatus | 'alone';
const standings: readonly Standing[] = [...mostNotableFirst, 'alone'];

function standingOf({ status, statements, suggestions }: ClaimCoverage, { id }: Article): Standing {
  const isAlone = [...statements, ...suggestions].every(({ article }) => article === id);
  return status === 'single-origin' && isAlone ? 'alone' : status;
}

function speaksOf({ statements, suggestions }: ClaimCoverage, { id }: Article): boolean {
  return [...statements, ...suggestions].some(({ article }) => article === id);
}

function eventsInOrder(archive: Archive, article: Article): Event[] {
  const position = ({ id }: Event) => archive.eventPosition.get(id) ?? 0;
  return article.events
    .flatMap((id) => archive.eventById.get(id) ?? [])
    .toSorted((a, b) => position(a) - position(b));
}

function sourceItem(
  article: Article,
  source: Source,
): SourceView & { kind: string; topic: string | null } {
  return {
    ...sourceView(source, article),
    kind: source.kind,
    topic: source.topic ? topicPath({ id: source.topic }) : null,
  };
}

interface EventItem {
  readonly event: EventLink;
  readonly summary: string | null;
  /** Other reports of the same event. */
  readonly others: readonly ArticleLink[];
}

function eventsOf(archive: Archive, article: Article): EventItem[] {
  return eventsInOrder(archive, article).map((event) => ({
    event: eventLink(event),
    summary: event.summary ?? null,
    others: (archive.articlesByEvent.get(event.id) ?? [])
      .filter(({ id }) => id !== article.id)
      .map(articleLink),
  }));
}

function neighbours(archive: Archive, article: Article) {
  const at = archive.articlePosition.get(article.id);
  const before = at === undefined ? undefined : archive.published[at - 1];
  const after = at === undefined ? undefined : archive.published[at + 1];
  return {
    previous: before ? articleLink(before) : null,
    next: after ? articleLink(after) : null,
  };
}

function basedOn(archive: Archive, article: Article): ArticleLink | null {
  const base = article.basedOn === undefined ? undefined : archive.articleById.get(article.basedOn);
  return base ? articleLink(base) : null;
}
