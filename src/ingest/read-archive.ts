/** Reads and checks a content folder: the archive that is in it, and every problem. */
import { type Archive, buildArchive } from '#archive/archive.ts';
import type { ArticleFields } from '#archive/article/schema.ts';
import { checkFuture } from '#archive/checks/future-dates.ts';
import type { ArchiveFiles } from '#archive/checks/known-files.ts';
import { checkLanguages } from '#archive/checks/languages.ts';
import { checkWarnings } from '#archive/checks/warnings.ts';
import type { DayNumber } from '#archive/dates/calendar.ts';
import { compareProblems, type Problem } from '#archive/problem.ts';
import { brokenLinks } from '#ingest/bodies/broken-links.ts';
import { checkCopied } from '#ingest/bodies/check-copied.ts';
import { linkTargets } from '#ingest/bodies/content-links.ts';
import {
  type ContentFile,
  contentFolder,
  type ListedContent,
  listContent,
} from '#ingest/folder/content-files.ts';
import { readText, type TextOf, textBelow } from '#ingest/folder/read-text.ts';
import { eachLinkOnce } from '#ingest/folder/symbolic-links.ts';
import { contentHash } from '#ingest/kept/content-hash.ts';
import { type Kept, readKept } from '#ingest/kept/read-kept.ts';
import { type FoundPictures, findPictures } from '#ingest/pictures/pictures.ts';
import { site } from '#site/config.ts';
import { isPreview } from './is-preview.ts';
import type { ParsedFile } from './parse-file.ts';
import { placeFindings } from './place-findings.ts';
import { type OnRead, type ReadContent, readContent } from './read-content.ts';

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

/**
 * Reads and checks a content folder. Never throws on what editors wrote. Dates that have not come are looked for only where
 * the day is given: what is built of the same content is always the same.
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
  onRead?: OnRead,
  today?: DayNumber,
): ReadResult {
  const textOf = textBelow(listed.folder, textFrom);
  const content = readContent(listed.files, textOf, onRead);
  const kept = readKept(listed.folder, textOf);
  const articles = content.articles.files.map((file) => ({
    ...file,
    ...findPictures(listed.folder, file.path, file.fields),
  }));
  const files = archiveFiles(content, kept, articles);
  const { archive, findings } = buildArchive(files, {
    language: site.language,
    drafts: isPreview(),
  });
  const toPlace = [
    ...listed.findings,
    ...kept.findings,
    ...findings,
    ...articles.flatMap((article) => article.findings),
    ...checkWarnings(files),
    ...(today === undefined ? [] : checkFuture(files, today)),
    ...checkLanguages(files, site.language),
  ];
  const problems = [
    ...content.problems,
    ...linkProblems(content, listed.files),
    ...checkCopied(listed.folder, content.articles.files, textOf),
    ...kept.problems,
    ...placeFindings(toPlace, listed.files, textOf),
  ];
  return {
    archive,
    problems: eachLinkOnce(problems).toSorted(compareProblems),
    files: listed.files.length,
    drafts: draftsIn(content).map(({ id, path, fields }) => ({ id, path, title: fields.title })),
  };
}

/** What the archive is built of. */
function archiveFiles(
  { articles, events, topics }: ReadContent,
  { versions, links, addresses }: Kept,
  withPictures: readonly (ParsedFile<ArticleFields> & FoundPictures)[],
): ArchiveFiles {
  return {
    articles: withPictures.map(({ findings, ...file }) => ({
      ...file,
      ...(versions && { contentHash: contentHash(file) }),
    })),
    events: events.files,
    topics: topics.files,
    unreadable: {
      articles: articles.unreadable,
      events: events.unreadable,
      topics: topics.unreadable,
    },
    versions,
    links,
    addresses,
  };
}

/** Links to content that lead nowhere. A draft may link to drafts; no other file may, since they have no page. */
function linkProblems(content: ReadContent, files: readonly ContentFile[]): Problem[] {
  const drafts = new Set(draftsIn(content).map(({ path }) => path));
  const all = linkTargets(files);
  const published = linkTargets(files.filter(({ path }) => !drafts.has(path)));
  return content.links.flatMap((file) =>
    brokenLinks(file, drafts.has(file.path) ? all : published),
  );
}

function draftsIn({ articles }: ReadContent) {
  return articles.files.filter(({ fields }) => fields.status === 'draft');
}
