/** Reads the content folder into the archive: once for a build, again in a preview when a file has changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Archive, buildArchive } from '#archive/archive.ts';
import { articleSchema } from '#archive/article/schema.ts';
import { checkFuture } from '#archive/checks/future-dates.ts';
import type { ArchiveFiles } from '#archive/checks/known-files.ts';
import { checkLanguages } from '#archive/checks/languages.ts';
import { checkWarnings } from '#archive/checks/warnings.ts';
import type { DayNumber } from '#archive/dates/calendar.ts';
import { eventSchema } from '#archive/event.ts';
import { fewerProblems } from '#archive/fewer-problems.ts';
import { compareProblems, type Finding, formatProblem, type Problem } from '#archive/problem.ts';
import { topicSchema } from '#archive/topic.ts';
import { site } from '#site/config.ts';
import { type BrokenFile, brokenFiles, withoutBroken } from './broken-files.ts';
import { checkArticleBody, checkOwnBody } from './check-body.ts';
import { checkCopied } from './check-copied.ts';
import {
  type ContentFile,
  contentFolder,
  type ListedContent,
  listContent,
} from './content-files.ts';
import { contentHash } from './content-hash.ts';
import { brokenLinks, linkTargets } from './content-links.ts';
import { readFrontMatter } from './front-matter.ts';
import { type BodyCheck, type FileLink, type ParsedFile, parseFile, placed } from './parse-file.ts';
import { findPictures } from './pictures.ts';
import { readAddresses } from './read-addresses.ts';
import { readLinks } from './read-links.ts';
import { readText, type TextOf, textBelow } from './read-text.ts';
import { readVersions } from './read-versions.ts';
import { eachLinkOnce, entriesIn, ownKind } from './symbolic-links.ts';

export interface ReadResult {
  readonly archive: Archive;
  /** Every problem of every file, errors and warnings, by file and place. */
  readonly problems: readonly Problem[];
  /** How many content files were read. */
  readonly files: number;
  /** Articles that are not published yet; they may lack what a page needs. */
  readonly drafts: readonly {
    readonly id: string;
    readonly path: string;
    readonly title: string;
  }[];
}

/** Candidate after each file: how many have been read, and of how many. */
export type OnRead = (read: number, of: number) => void;

/**
 * Reads and checks a content folder. Never throws on what editors wrote. Only who gives the day is told of dates that
 * have not come: what is built of the same content is always the same.
 */
export function readArchive(
  folder: string = contentFolder(),
  onRead?: OnRead,
  today?: DayNumber,
): ReadResult {
  return readListed(listContent(folder), readText, onRead, today);
}

/** The same for files that are listed, from wherever their text comes: a command tries a change before it writes it. */
export function readListed(
  listed: ListedContent,
  textFrom: TextOf,
  onRead: OnRead = () => {},
  today?: DayNumber,
): ReadResult {
  const textOf = textBelow(listed.folder, textFrom);
  const byKind = Map.groupBy(listed.files, ({ kind }) => kind);
  let read = 0;
  const reader: TextOf = (file, path) => {
    read += 1;
    onRead(read, listed.files.length);
    return textOf(file, path);
  };
  const articles = readAll(articleSchema, byKind.get('articles'), reader, checkArticleBody);
  const events = readAll(eventSchema, byKind.get('events'), reader, checkOwnBody);
  const topics = readAll(topicSchema, byKind.get('topics'), reader, checkOwnBody);
  const held = articles.files.map((file) => ({
    file,
    ...findPictures(listed.folder, file.path, file.fields),
  }));
  const { versions, ...ofVersions } = readVersions(listed.folder, textOf);
  const { links, ...ofLinks } = readLinks(listed.folder, textOf);
  const { addresses, ...ofAddresses } = readAddresses(listed.folder, textOf);
  const files: ArchiveFiles = {
    articles: held.map(({ file, pictures }) => ({
      ...file,
      pictures,
      ...(versions && { contentHash: contentHash(file) }),
    })),
    versions,
    links,
    addresses,
    events: events.files,
    topics: topics.files,
    unreadable: {
      articles: articles.unreadable,
      events: events.unreadable,
      topics: topics.unreadable,
    },
  };
  const { archive, findings } = buildArchive(files, {
    language: site.language,
    drafts: isPreview(),
  });
  const drafts = new Set(
    articles.files.filter(({ fields }) => fields.status === 'draft').map(({ path }) => path),
  );
  const all = linkTargets(listed.files);
  const published = linkTargets(listed.files.filter(({ path }) => !drafts.has(path)));
  const problems = [
    ...[articles, events, topics].flatMap((kind) => kind.problems),
    ...[articles, events, topics].flatMap(({ links }) =>
      links.flatMap((file) => brokenLinks(file, drafts.has(file.path) ? all : published)),
    ),
    ...checkCopied(listed.folder, articles.files, textOf),
    ...ofVersions.problems,
    ...ofLinks.problems,
    ...ofAddresses.problems,
    ...place(
      [
        ...listed.findings,
        ...ofVersions.findings,
        ...ofLinks.findings,
        ...ofAddresses.findings,
        ...findings,
        ...held.flatMap((one) => one.findings),
        ...checkWarnings(files),
        ...(today === undefined ? [] : checkFuture(files, today)),
        ...checkLanguages(files, site.language),
      ],
      listed.files,
      textOf,
    ),
  ];
  return {
    archive,
    problems: eachLinkOnce(problems).toSorted(compareProblems),
    files: listed.files.length,
    drafts: articles.files
      .filter(({ fields }) => fields.status === 'draft')
      .map(({ id, path, fields }) => ({ id, path, title: fields.title })),
  };
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

/** Gives findings their lines: their files are read once more, since the archive keeps no text. */
function place(
  findings: readonly Finding[],
  listed: readonly ContentFile[],
  textOf: TextOf,
): Problem[] {
  const fileOf = new Map(listed.map(({ path, file }) => [path, file]));
  return [...Map.groupBy(findings, ({ path }) => path)].flatMap(([path, ofFile]) => {
    const needsLines = ofFile.some(({ field, at }) => field.length > 0 && !at);
    const read = needsLines ? textOf(fileOf.get(path) ?? path, path) : undefined;
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
    super(fewerProblems(problems).map(formatProblem).join('\n\n'));
    this.problems = problems;
  }
}

interface Loaded {
  readonly archive: Archive;
  readonly broken: readonly BrokenFile[];
}

let loaded: (Loaded & { readonly state: string }) | undefined;

/**
 * The archive, for pages. Throws a ContentError that lists every error in the content; a preview goes on without the files
 * that have one, whose own pages say what is wrong (`loadBroken`).
 */
export function loadArchive(): Archive {
  return load().archive;
}

/** The files that the preview leaves out, with their errors. */
export function loadBroken(): readonly BrokenFile[] {
  return load().broken;
}

function load(): Loaded {
  const folder = contentFolder();
  const state = stateOf(folder);
  if (loaded?.state !== state) loaded = { state, ...read(folder) };
  return loaded;
}

function read(folder: string): Loaded {
  const listed = listContent(folder);
  const { archive, problems } = readListed(listed, readText);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { archive, broken: [] };
  if (!isPreview()) throw new ContentError(errors);
  const broken = brokenFiles(listed, errors);
  return { archive: readListed(withoutBroken(listed, broken), readText).archive, broken };
}

/** Whether this is a preview for an editor, which shows drafts. */
export function isPreview(): boolean {
  return process.env.NODE_ENV === 'development';
}

/** What tells whether a file has changed; only a preview, which outlives an edit, needs to look. */
function stateOf(folder: string): string {
  if (process.env.NODE_ENV === 'production' || !existsSync(folder)) return folder;
  return (entriesIn(folder) ?? [])
    .map((entry) => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return stateOf(file);
      // A link is not followed, and an editor may take a file away meanwhile.
      const found = ownKind(file);
      return `${file} ${found?.mtimeMs} ${found?.size}`;
    })
    .join('\n');
}
