/** Reads a file as text. */
import { lstatSync, readFileSync } from 'node:fs';
import { type FindingCode, type Problem, problemOf } from '#archive/problem.ts';
import { messagePath } from './content-files.ts';
import { linked, linkOnTheWay } from './symbolic-links.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The most that a content file may hold, in bytes: no report is near it, and a film or an archive is past it. */
const maxBytes = 2 ** 20;

/** The ledger of versions, the list of addresses and the record of links have lines for each article. */
const maxBytesOfList = 2 ** 26;
const lists = /(^|\/)((ledger|links)\.json|addresses\.txt)$/;

export type ReadText = { readonly text: string } | { readonly problem: Problem };

/** In: a file, and the path that messages name it by. */
export type TextOf = (file: string, path: string) => ReadText;

/** Reads files of a content folder, and none through a symbolic link below it. */
export function textBelow(folder: string, textOf: TextOf = readText): TextOf {
  return (file, path) => {
    const link = linkOnTheWay(folder, file);
    if (link === undefined) return textOf(file, path);
    return { problem: { ...linked(messagePath(link)), field: 'file', line: 1, column: 1 } };
  };
}

/** The text of a UTF-8 file, or the problem that keeps it from being read. A file that is too large is not read. */
export function readText(file: string, path: string): ReadText {
  const fault = (code: FindingCode, found: string, remedy: string) => ({
    problem: problemOf(code, { path, line: 1, column: 1 }, { found, remedy }),
  });
  let bytes: Buffer;
  try {
    const stat = lstatSync(file);
    if (stat.isSymbolicLink()) {
      return fault(
        'file-linked',
        'This is a symbolic link, and the archive follows none: it could lead anywhere.',
        'Put the file itself here.',
      );
    }
    if (!stat.isFile()) {
      return fault('file-unreadable', 'This is no ordinary file.', 'Put a file of text here.');
    }
    const { size } = stat;
    const max = lists.test(path) ? maxBytesOfList : maxBytes;
    if (size > max) {
      return fault(
        'file-too-large',
        `The file has ${megabytes(size)} MB; a content file may have up to ${megabytes(max)} MB.`,
        'Keep the front matter and the text here, and anything else outside the three folders.',
      );
    }
    bytes = readFileSync(file);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isGone
      ? fault(
          'file-unreadable',
          'The file was here when the folder was listed, and it is gone.',
          'Put it back, or run the command again when nobody is moving files.',
        )
      : fault(
          'file-unreadable',
          `The file cannot be read${reasonOf(error)}.`,
          'Check its permissions.',
        );
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return fault(
      'encoding-invalid',
      'The file is not UTF-8 text.',
      'Save it again with the encoding UTF-8.',
    );
  }
}

/** " (EACCES)": why the system refused. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${error.code})` : '';
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 2 ** 20) * 10) / 10).toLocaleString('en');
}
