/** What a content folder knows: ids that are taken, and names to offer. */
import type { Archive } from '#archive/archive.ts';
import { editDistance } from '#archive/did-you-mean.ts';
import { outletSlug } from '#archive/outlet.ts';
import type { Problem } from '#archive/problem.ts';
import { type ContentKind, type ListedContent, listContent } from '#ingest/content-files.ts';
import { readListed } from '#ingest/load-archive.ts';
import { readText } from '#ingest/read-text.ts';

/** A thing that the archive knows, to choose from. */
export interface KnownName {
  /** What is written in front matter: an id, or the name of an outlet. */
  readonly value: string;
  readonly name: string;
}

export interface KnownContent {
  /** The file that has each id, or had it. */
  readonly ids: Readonly<Record<ContentKind, ReadonlyMap<string, string>>>;
  /** By slug. */
  readonly outlets: ReadonlyMap<string, KnownName>;
  readonly events: readonly KnownName[];
  readonly topics: readonly KnownName[];
  readonly problems: readonly Problem[];
}

/** In: a content folder, absolute. A folder that is not there knows nothing. */
export function knownContent(folder: string): KnownContent {
  const listed = listContent(folder);
  const { archive, problems } = readListed(listed, readText);
  const { articles, events, topics } = archive;
  return {
    ids: {
      articles: idsOf('articles', listed, articles),
      events: idsOf('events', listed, events),
      topics: idsOf('topics', listed, topics),
    },
    outlets: outletsOf(archive),
    events: events.map(({ id, title, date }) => ({ value: id, name: `${title} (${date.edtf})` })),
    topics: topics.map(({ id, name }) => ({ value: id, name })),
    problems,
  };
}

interface Former {
  readonly path: string;
  readonly formerly: readonly string[];
}

function idsOf(kind: ContentKind, { files }: ListedContent, read: readonly Former[]) {
  return new Map([
    ...read.flatMap(({ formerly, path }) => formerly.map((id): [string, string] => [id, path])),
    ...files
      .filter((file) => file.kind === kind)
      .map(({ id, path }): [string, string] => [id.toLowerCase(), path]),
  ]);
}

function outletsOf({ articles, statementsByArticle }: Archive): Map<string, KnownName> {
  const names = articles.flatMap(({ id, publisher, wholeOrigin }) => [
    publisher,
    wholeOrigin,
    ...(statementsByArticle.get(id) ?? []).map(({ origin }) => origin),
  ]);
  return new Map(names.map((name) => [outletSlug(name), { value: name, name }]));
}

/** What is known, nearest to what was typed first: what begins with it, what holds it, what is spelled nearly so. */
export function nearestFirst(typed: string, known: readonly KnownName[]): KnownName[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...known];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const rank = ({ value, name }: KnownName) => {
    const words = [value, name].map((word) => word.toLowerCase());
    if (words.some((word) => word.startsWith(wanted))) return 0;
    if (words.some((word) => word.includes(wanted))) return 1;
    return 1 + Math.min(...words.map((word) => editDistance(wanted, word)));
  };
  return known
    .map((one) => ({ one, rank: rank(one) }))
    .filter((ranked) => ranked.rank <= 1 + limit)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
