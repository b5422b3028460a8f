/** Finds the content files: the only code, with its neighbours here, that touches the content folder. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';
import { nearlyMarkdown, strayFindings } from './stray-content.ts';
import { entriesIn, isLink, linked, linksBelow } from './symbolic-links.ts';

export const contentKinds = ['articles', 'events', 'topics'] as const;
export type ContentKind = (typeof contentKinds)[number];

export interface ContentFile {
  readonly kind: ContentKind;
  /** The file name without its ending. */
  readonly id: string;
  /** Absolute. */
  readonly file: string;
  /** Relative to the current folder with forward slashes, as messages name it. */
  readonly path: string;
}

/** Where a run takes its settings and its paths from: a command is given it, and all else asks the process. */
export interface RunPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly cwd: string;
}

/** The content folder of a run, absolute: `ARCHIVE_CONTENT`, else `content`, from the current folder. */
export function contentFolder(
  { env, cwd }: RunPlace = { env: process.env, cwd: process.cwd() },
): string {
  return resolve(cwd, env.ARCHIVE_CONTENT || 'content');
}

/** What else the content folder holds for the archive. */
const otherNames = ['addresses.txt', 'links.json', 'media', 'versions'];

export interface ListedContent {
  /** The content folder, as messages name it. */
  readonly folder: string;
  readonly files: readonly ContentFile[];
  readonly findings: readonly Finding[];
}

/**
 * The markdown files of a content folder, in an order that is the same on every machine. Folders
 * below the three only tidy; names that begin with `_` or `.` are left out.
 */
export function listContent(folder: string): ListedContent {
  const path = messagePath(folder);
  if (!existsSync(folder)) {
    const found = 'There is no such folder.';
    const remedy = 'Make the folder, or name another with ARCHIVE_CONTENT.';
    return {
      folder: path,
      files: [],
      findings: [findingOf('content-missing', { path }, { found, remedy })],
    };
  }
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  for (const kind of contentKinds) {
    const root = join(folder, kind);
    if (isLink(root)) findings.push(linked(messagePath(root)));
    for (const found of walk(root)) {
      if (found.is === 'file' && extname(found.file) === '.md') {
        files.push(asContent(kind, found.file));
      } else {
        findings.push(...misnamed(found));
      }
    }
  }
  const links = otherNames.flatMap((name) => linksBelow(join(folder, name)));
  findings.push(...links.map((link) => linked(messagePath(link))));
  return {
    folder: path,
    files,
    findings: [...stray(folder), ...findings, ...caseTwins(files)],
  };
}

/** What lies in the content folder itself. */
function stray(folder: string): Finding[] {
  return (entriesIn(folder) ?? [])
    .toSorted((a, b) => compareText(a.name, b.name))
    .flatMap((entry) =>
      strayFindings(
        entry.name,
        messagePath(join(folder, entry.name)),
        entry.isDirectory(),
        contentKinds,
      ),
    );
}

function asContent(kind: ContentKind, file: string): ContentFile {
  return { kind, id: basename(file, '.md'), file, path: messagePath(file) };
}

/** A folder or file that an editor may have meant as an article. */
function misnamed({ file, is }: Found): Finding[] {
  const ending = extname(file);
  const isMarkdown = ending.toLowerCase() === '.md';
  if (is === 'folder') return isMarkdown ? [namedAsFile(messagePath(file))] : [];
  if (is === 'link') return [linked(messagePath(file))];
  if (is === 'closed') return [closedFolder(messagePath(file))];
  if (is === 'other') return isMarkdown ? [notAFile(messagePath(file))] : [];
  if (!isMarkdown && !nearlyMarkdown.has(ending.toLowerCase())) return [];
  return [ignored(messagePath(file), ending)];
}

/** Files of one kind whose ids differ in nothing but case: on many systems they are one file. */
export function caseTwins(files: readonly ContentFile[]): Finding[] {
  const alike = Map.groupBy(files, ({ kind, id }) => `${kind}/${id.toLowerCase()}`);
  return [...alike.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((a, b) => compareText(a.path, b.path));
    return others
      .filter(({ id }) => id !== first?.id)
      .map(({ path }) =>
        findingOf(
          'id-case',
          { path },
          {
            found: `This name and that of ${first?.path} differ only in case: many systems take them for one file.`,
            remedy: 'Give one of the two another name, in small letters.',
          },
        ),
      );
  });
}

/** A file as messages name it. */
export function messagePath(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/') || '.';
}

interface Found {
  readonly file: string;
  /** A link is symbolic; what else is no file (a pipe, a device) would keep a reader waiting. */
  readonly is: 'file' | 'folder' | 'link' | 'closed' | 'other';
}

/** Never follows a link: it could lead to any file of the machine that builds. */
function walk(folder: string): Found[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = entriesIn(folder);
  if (entries === undefined) return [{ file: folder, is: 'closed' }];
  return entries
    .filter(({ name }) => !/^[_.]/.test(name))
    .toSorted((a, b) => compareText(a.name, b.name))
    .flatMap((entry): Found[] => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return [{ file, is: 'folder' }, ...walk(file)];
      if (entry.isSymbolicLink()) return [{ file, is: 'link' }];
      return [{ file, is: entry.isFile() ? 'file' : 'other' }];
    });
}

function closedFolder(path: string): Finding {
  return findingOf(
    'file-unreadable',
    { path },
    {
      found: 'This folder cannot be read, so nobody knows what is in it.',
      remedy: 'Check its permissions, and run the command again when nobody is moving files.',
    },
  );
}

function notAFile(path: string): Finding {
  return findingOf(
    'file-unreadable',
    { path },
    { found: 'This is no ordinary file.', remedy: 'Put a file of text here, or take it away.' },
  );
}

function namedAsFile(path: string): Finding {
  return findingOf(
    'folder-named-as-file',
    { path },
    {
      found: 'This is a folder, and its name ends in .md like that of a file.',
      remedy: 'Take .md off its name, or put the text into a file of that name.',
    },
  );
}

function ignored(path: string, ending: string): Finding {
  return findingOf(
    'file-ignored',
    { path },
    {
      found: `Files that end in ${ending} are not read.`,
      remedy: 'Rename it to end in .md, or begin its name with _ to leave it out.',
    },
  );
}
