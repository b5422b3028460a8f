/** Reads the content folder into the archive: once for a build, again in a preview when a file has changed. */
import { statSync } from 'node:fs';
import type { z } from 'zod';
import { type Archive, buildArchive } from '#archive/archive.ts';
import { articleSchema } from '#archive/article.ts';
import { eventSchema } from '#archive/event.ts';
import { compareProblems, type Finding, formatProblem, type Problem } from '#archive/problem.ts';
import { topicSchema } from '#archive/topic.ts';
import { site } from '#site/config.ts';
import { type ContentFile, contentFolder, listContent } from './content-files.ts';
import { brokenLinks } from './content-links.ts';
import { readFrontMatter } from './front-matter.ts';
import { type FileLink, type ParsedFile, parseFile, placed } from './parse-file.ts';
import { readText } from './read-text.ts';

export interface ReadResult {
  readonly archive: Archive;
  /** Every problem of every file, errors and warnings, by file and place. */
  readonly problems: readonly Problem[];
  /** How many content files were read. */
  readonly files: number;
}

/** Reads and checks a content folder. Never throws on what editors wrote. */
export function readArchive(folder: string = contentFolder()): ReadResult {
  const listed = listContent(folder);
  const byKind = Map.groupBy(listed.files, ({ kind }) => kind);
  const articles = readAll(articleSchema, byKind.get('articles'));
  const events = readAll(eventSchema, byKind.get('events'));
  const topics = readAll(topicSchema, byKind.get('topics'));
  const { archive, findings } = buildArchive(
    {
      articles: articles.files,
      events: events.files,
      topics: topics.files,
      unreadable: {
        articles: articles.unreadable,
        events: events.unreadable,
        topics: topics.unreadable,
      },
    },
    site,
  );
  const drafts = new Set(
    articles.files.filter(({ fields }) => fields.status === 'draft').map(({ path }) => path),
  );
  const all = new Set(listed.files.map(({ path }) => path));
  const published = all.difference(drafts);
  const problems = [
    ...[articles, events, topics].flatMap((read) => read.problems),
    ...[articles, events, topics].flatMap(({ links }) =>
      links.flatMap((file) => brokenLinks(file, drafts.has(file.path) ? all : published)),
    ),
    ...place([...listed.findings, ...findings]),
  ];
  return { archive, problems: problems.toSorted(compareProblems), files: listed.files.length };
}

interface ReadFiles<Fields> {
  readonly files: readonly ParsedFile<Fields>[];
  /** Ids of the files that cannot be used. */
  readonly unreadable: readonly string[];
  readonly links: readonly { readonly path: string; readonly links: readonly FileLink[] }[];
  readonly problems: readonly Problem[];
}

function readAll<Schema extends z.ZodType>(
  schema: Schema,
  listed: readonly ContentFile[] = [],
): ReadFiles<z.output<Schema>> {
  const results = listed.map(({ id, file, path }) => {
    const read = readText(file, path);
    const parsed =
      'text' in read
        ? parseFile(schema, id, path, read.text)
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

/** Gives findings their lines: their files are read once more, since the archive keeps no text. */
function place(findings: readonly Finding[]): Problem[] {
  return [...Map.groupBy(findings, ({ path }) => path)].flatMap(([path, ofFile]) => {
    const needsLines = ofFile.some(({ field, at }) => field.length > 0 && !at);
    const read = needsLines ? readText(path, path) : undefined;
    const frontMatter = read && 'text' in read ? readFrontMatter(read.text) : undefined;
    const locate = frontMatter?.ok ? frontMatter.value.locate : () => ({ line: 1, column: 1 });
    return ofFile.map((finding) => placed(finding, { locate }));
  });
}

/** An archive that cannot be shown: the message is every error, as an editor reads it. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.problems = problems;
  }
}

let loaded: { readonly state: string; readonly archive: Archive } | undefined;

/** The archive, for pages. Throws a ContentError that lists every error in the content. */
export function loadArchive(): Archive {
  const state = stateOf(contentFolder());
  if (loaded?.state === state) return loaded.archive;
  const { archive, problems } = readArchive();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  loaded = { state, archive };
  return archive;
}

/** What tells whether a file has changed; only a preview, which outlives an edit, needs to look. */
function stateOf(folder: string): string {
  if (process.env.NODE_ENV === 'production') return folder;
  return listContent(folder)
    .files.map(({ file }) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
