/** Files and folders whose names keep them from being read as what they seem to be. */
import { extname } from 'node:path';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';
import type { Found } from './folder-walk.ts';
import { nearlyMarkdown } from './stray-content.ts';
import { linked } from './symbolic-links.ts';

/** In: a folder or file that an editor may have meant as an article, and how messages name it. */
export function misnamed({ file, is }: Found, path: string): Finding[] {
  const ending = extname(file);
  const isMarkdown = ending.toLowerCase() === '.md';
  if (is === 'folder') return isMarkdown ? [namedAsFile(path)] : [];
  if (is === 'link') return [linked(path)];
  if (is === 'closed') return [closedFolder(path)];
  if (is === 'other') return isMarkdown ? [notAFile(path)] : [];
  if (!isMarkdown && !nearlyMarkdown.has(ending.toLowerCase())) return [];
  return [ignored(path, ending)];
}

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
}

/** Files of one kind whose ids differ in nothing but case: on many systems they are one file. */
export function caseTwins(files: readonly Named[]): Finding[] {
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
