/** What a content folder knows, its drafts included: ids that are taken, and names to offer. */
import { type ArticleFields, articleSchema } from '#archive/article/schema.ts';
import { outletSlug } from '#archive/outlet.ts';
import type { Problem } from '#archive/problem.ts';
import { type ContentKind, type ListedContent, listContent } from '#ingest/folder/content-files.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { parseFile } from './parse-file.ts';
import { type ReadResult, readListed } from './read-archive.ts';

/** A thing that the archive knows, to choose from. */
export interface KnownName {
  /** What is written in front matter: an id, or the name of an outlet. */
  readonly value: string;
  readonly name: string;
}

export interface KnownContent {
  /** The file that has each id, or had it: all of these are taken. */
  readonly ids: Readonly<Record<ContentKind, ReadonlyMap<string, string>>>;
  /** Ids of files, whatever is in them: what can be referred to. */
  readonly present: Readonly<Record<ContentKind, ReadonlySet<string>>>;
  /** By slug. */
  readonly outlets: ReadonlyMap<string, KnownName>;
  readonly events: readonly KnownName[];
  readonly topics: readonly KnownName[];
  readonly problems: readonly Problem[];
}

/** In: a content folder, absolute. A folder that is not there knows nothing. */
export function knownContent(folder: string): KnownContent {
  const listed = listContent(folder);
  const { archive, problems, drafts } = readListed(listed, readText);
  const { events, topics } = archive;
  // A published article's spelling of an outlet goes before a draft's.
  const articles = [...readDrafts(listed, drafts), ...archive.articles];
  return {
    ids: {
      articles: takenIds('articles', listed, articles),
      events: takenIds('events', listed, events),
      topics: takenIds('topics', listed, topics),
    },
    present: {
      articles: idsOf('articles', listed),
      events: idsOf('events', listed),
      topics: idsOf('topics', listed),
    },
    outlets: outletsOf(articles),
    events: events.map(({ id, title, date }) => ({ value: id, name: `${title} (${date.edtf})` })),
    topics: topics.map(({ id, name }) => ({ value: id, name })),
    problems,
  };
}

interface Former {
  readonly path: string;
  readonly formerly: readonly string[];
}

function takenIds(kind: ContentKind, { files }: ListedContent, read: readonly Former[]) {
  return new Map([
    ...read.flatMap(({ formerly, path }) => formerly.map((id): [string, string] => [id, path])),
    ...files
      .filter((file) => file.kind === kind)
      .map(({ id, path }): [string, string] => [id.toLowerCase(), path]),
  ]);
}

function idsOf(kind: ContentKind, { files }: ListedContent): Set<string> {
  return new Set(files.flatMap((file) => (file.kind === kind ? [file.id] : [])));
}

/** A draft is no part of the archive: it may lack what an article needs. */
function readDrafts({ files }: ListedContent, drafts: ReadResult['drafts']) {
  const paths = new Set(drafts.map(({ path }) => path));
  return files.flatMap(({ id, file, path }) => {
    if (!paths.has(path)) return [];
    const read = readText(file, path);
    const draft = 'text' in read ? parseFile(articleSchema, id, path, read.text).file : undefined;
    return draft ? [{ ...draft.fields, path }] : [];
  });
}

type Naming = Pick<ArticleFields, 'origin' | 'sources' | 'statements'> & {
  readonly publisher?: string | undefined;
};

function outletsOf(articles: readonly Naming[]): Map<string, KnownName> {
  const names = articles.flatMap(({ publisher, origin, sources, statements }) => [
    publisher,
    origin,
    ...[...sources, ...statements].map((one) => one.origin),
  ]);
  return new Map(
    names.flatMap((name) => (name ? [[outletSlug(name), { value: name, name }] as const] : [])),
  );
}
