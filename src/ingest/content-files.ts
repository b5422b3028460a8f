/** Finds the content files: the only code, with its neighbours here, that touches the content folder. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { compareText, type Finding } from '#archive/problem.ts';

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

/** The content folder of this run, absolute: `ARCHIVE_CONTENT`, else `content`, from the current folder. */
export function contentFolder(): string {
  return resolve(process.env.ARCHIVE_CONTENT || 'content');
}

/** Endings of files that an editor may have meant as an article. */
const nearlyMarkdown = new Set(['.markdown', '.mdown', '.mdx', '.txt', '.html']);

/**
 * The markdown files of a content folder, in an order that is the same on every machine. Folders
 * below the three only tidy; names that begin with `_` or `.` are left out.
 */
export function listContent(folder: string): { files: ContentFile[]; findings: Finding[] } {
  const path = messagePath(folder);
  if (!existsSync(folder)) {
    const found = 'There is no such folder.';
    const remedy = 'Make the folder, or name another with ARCHIVE_CONTENT.';
    return {
      files: [],
      findings: [{ severity: 'error', code: 'content-missing', path, field: [], found, remedy }],
    };
  }
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  for (const kind of contentKinds) {
    for (const file of walk(join(folder, kind))) {
      const ending = extname(file);
      if (ending === '.md') {
        files.push({ kind, id: basename(file, '.md'), file, path: messagePath(file) });
      } else if (nearlyMarkdown.has(ending.toLowerCase()) || ending.toLowerCase() === '.md') {
        findings.push(ignored(messagePath(file), ending));
      }
    }
  }
  return { files, findings };
}

/** A file as messages name it. */
export function messagePath(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/') || '.';
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^[_.]/.test(name))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return walk(file);
      return entry.isFile() ? [file] : [];
    });
}

function ignored(path: string, ending: string): Finding {
  return {
    severity: 'warning',
    code: 'file-ignored',
    path,
    field: [],
    found: `Files that end in ${ending} are not read.`,
    remedy: 'Rename it to end in .md, or begin its name with _ to leave it out.',
  };
}
