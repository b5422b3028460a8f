/** Finds the content files: the only code, with its neighbours here, that touches the content folder. */
import { existsSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';
import { walk } from './folder-walk.ts';
import { caseTwins, misnamed } from './misnamed-files.ts';
import { strayFindings } from './stray-content.ts';
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

/** A file as messages name it. */
export function messagePath(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/') || '.';
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
        findings.push(...misnamed(found, messagePath(found.file)));
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
