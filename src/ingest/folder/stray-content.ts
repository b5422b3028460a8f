/** What lies in the content folder itself and is not read, though an editor may think so. */
import { extname } from 'node:path';
import { type Finding, findingOf } from '#archive/problem.ts';
import { suggestion } from '#archive/text/suggestions.ts';

/** Endings of files that an editor may have meant as an article. */
export const nearlyMarkdown = new Set(['.markdown', '.mdown', '.mdx', '.txt', '.html']);

/** What else a content folder holds. */
const otherFolders = ['media', 'versions'];

/** The list of promised addresses, and what explains a folder to those who open it. */
const ownFiles = /^(?:addresses\.txt|(?:readme|licen[cs]e|copying|notice|contributing)\b.*)$/i;

/** In: an entry of the content folder, as messages name it, and the folders that are read. */
export function strayFindings(
  name: string,
  path: string,
  isFolder: boolean,
  read: readonly string[],
): Finding[] {
  if (/^[_.]/.test(name)) return [];
  if (isFolder) {
    const known = [...read, ...otherFolders];
    return known.includes(name) ? [] : [unknownFolder(path, name, known)];
  }
  const ending = extname(name).toLowerCase();
  const isText = ending === '.md' || nearlyMarkdown.has(ending);
  return isText && !ownFiles.test(name) ? [inNoFolder(path)] : [];
}

function unknownFolder(path: string, name: string, known: readonly string[]): Finding {
  return findingOf(
    'folder-unknown',
    { path },
    {
      found: `Nothing in the folder "${name}" is read.`,
      remedy: `${suggestion(name, known)}The folders here are ${known.join(', ')}; begin a name with _ to leave it out.`,
    },
  );
}

function inNoFolder(path: string): Finding {
  return findingOf(
    'file-ignored',
    { path },
    {
      found: 'This file is not read: it lies in none of the folders articles, events and topics.',
      remedy: 'Move it to one of them, or begin its name with _ to leave it out.',
    },
  );
}
