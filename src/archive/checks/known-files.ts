/** Which files are there, for checks of what refers to them. */
import type { PromisedAddresses } from '#archive/addresses.ts';
import type { ArticleFile } from '#archive/article.ts';
import type { EventFile } from '#archive/event.ts';
import type { LinkRecords } from '#archive/link-record.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import { oddCharacterNote } from '#archive/text/odd-characters.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import type { TopicFile } from '#archive/topic.ts';
import type { Versions } from '#archive/version.ts';

/** Every file that could be read, and the ids of those that could not: a reference to one of them is no mistake. */
export interface ArchiveFiles {
  readonly articles: readonly ArticleFile[];
  readonly events: readonly EventFile[];
  readonly topics: readonly TopicFile[];
  readonly unreadable?: Readonly<Record<'articles' | 'events' | 'topics', readonly string[]>>;
  /** Left out where there is no ledger. */
  readonly versions?: Versions | undefined;
  /** What is known of outside addresses; left out where nobody has looked. */
  readonly links?: LinkRecords;
  /** Left out where there is no list. */
  readonly addresses?: PromisedAddresses | undefined;
}

/** The files by id; `undefined` for one that is there and cannot be read. */
export interface Known {
  readonly articles: ReadonlyMap<string, ArticleFile | undefined>;
  readonly events: ReadonlyMap<string, EventFile | undefined>;
  readonly topics: ReadonlyMap<string, TopicFile | undefined>;
}

export function knownFiles(files: ArchiveFiles): Known {
  return {
    articles: byId(files.articles, files.unreadable?.articles),
    events: byId(files.events, files.unreadable?.events),
    topics: byId(files.topics, files.unreadable?.topics),
  };
}

function byId<T extends { readonly id: string }>(
  files: readonly T[],
  unreadable: readonly string[] = [],
): Map<string, T | undefined> {
  return new Map<string, T | undefined>([
    ...unreadable.map((id) => [id, undefined] as const),
    ...files.map((file) => [file.id, file] as const),
  ]);
}

/** A finding for an id that isn't there, with the nearest that is. */
export function unknownId(
  kind: 'article' | 'event' | 'topic',
  path: string,
  field: FieldPath,
  typed: string,
  known: ReadonlyMap<string, unknown>,
): Finding[] {
  if (known.has(typed)) return [];
  return [
    findingOf(
      `${kind}-unknown`,
      { path, field },
      {
        found: `There is no ${kind} "${typed}".${oddCharacterNote(typed)}`,
        remedy: `${suggestion(typed, known.keys())}Write the id of a file in the folder ${kind}s, or add that file.`,
      },
    ),
  ];
}
