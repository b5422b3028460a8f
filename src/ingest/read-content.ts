/** Reads every content file by the schema of its kind. */
import type { z } from 'zod';
import { articleSchema } from '#archive/article/schema.ts';
import { eventSchema } from '#archive/event.ts';
import type { Problem } from '#archive/problem.ts';
import { topicSchema } from '#archive/topic.ts';
import { checkArticleBody, checkOwnBody } from '#ingest/bodies/check-body.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';
import type { TextOf } from '#ingest/folder/read-text.ts';
import { type BodyCheck, type FileLinks, type ParsedFile, parseFile } from './parse-file.ts';

/** Called after each file: how many have been read, and of how many. */
export type OnRead = (read: number, of: number) => void;

export interface ReadContent {
  readonly articles: ReadFiles<z.output<typeof articleSchema>>;
  readonly events: ReadFiles<z.output<typeof eventSchema>>;
  readonly topics: ReadFiles<z.output<typeof topicSchema>>;
  /** Of all kinds: the files whose bodies link to anything. */
  readonly links: readonly FileLinks[];
  readonly problems: readonly Problem[];
}

export function readContent(
  listed: readonly ContentFile[],
  textOf: TextOf,
  onRead: OnRead = () => {},
): ReadContent {
  const byKind = Map.groupBy(listed, ({ kind }) => kind);
  let read = 0;
  const counting: TextOf = (file, path) => {
    read += 1;
    onRead(read, listed.length);
    return textOf(file, path);
  };
  const articles = readAll(articleSchema, byKind.get('articles'), counting, checkArticleBody);
  const events = readAll(eventSchema, byKind.get('events'), counting, checkOwnBody);
  const topics = readAll(topicSchema, byKind.get('topics'), counting, checkOwnBody);
  const kinds = [articles, events, topics];
  return {
    articles,
    events,
    topics,
    links: kinds.flatMap(({ links }) => links),
    problems: kinds.flatMap(({ problems }) => problems),
  };
}

interface ReadFiles<Fields> {
  readonly files: readonly ParsedFile<Fields>[];
  /** Ids of the files that cannot be used. */
  readonly unreadable: readonly string[];
  readonly links: readonly FileLinks[];
  readonly problems: readonly Problem[];
}

function readAll<Schema extends z.ZodType>(
  schema: Schema,
  listed: readonly ContentFile[] = [],
  textOf: TextOf,
  checkBody: BodyCheck<z.output<Schema>>,
): ReadFiles<z.output<Schema>> {
  const results = listed.map(({ id, file, path }) => {
    const read = textOf(file, path);
    const parsed =
      'text' in read
        ? parseFile(schema, id, path, read.text, checkBody)
        : { links: [], problems: [read.problem] };
    return { id, path, ...parsed };
  });
  return {
    files: results.flatMap(({ file }) => file ?? []),
    unreadable: results.flatMap(({ id, file }) => (file ? [] : [id])),
    links: results.filter(({ links }) => links.length > 0),
    problems: results.flatMap(({ problems }) => problems),
  };
}
