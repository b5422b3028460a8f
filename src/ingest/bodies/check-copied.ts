/** Whether a body that is said to restate a report has the report's own sentences: others hold the rights in them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFields } from '#archive/article/schema.ts';
import { compareText, type Problem, problemOf } from '#archive/problem.ts';
import type { ReadText, TextOf } from '#ingest/folder/read-text.ts';
import { ownKind } from '#ingest/folder/symbolic-links.ts';
import { copiedRows, type Original, type Pieces, piecesOf } from './copied-text.ts';

/** Where `npm run import` keeps the text of clippings: no file of it is part of the archive, and none is missed. */
export function clippingsFolder(folder: string): string {
  return join(folder, '.clippings');
}

interface Article {
  readonly path: string;
  readonly fields: Pick<ArticleFields, 'rights' | 'status'>;
}

/** In: the content folder, its articles, and where the text of files comes from. Out: a warning for each row of words. */
export function checkCopied(
  folder: string,
  articles: readonly Article[],
  textOf: TextOf,
): Problem[] {
  const bodyOf = ({ path }: { readonly path: string }) => readBody(textOf(path, path));
  const held = articles
    .filter(({ fields }) => fields.rights.text === 'full')
    .map((article) => ({ name: article.path, text: bodyOf(article).text }));
  const originals = [...held, ...clippings(clippingsFolder(folder), textOf)];
  if (originals.length === 0) return [];
  const pieces = piecesOf(originals);
  return articles
    .filter(({ fields }) => fields.rights.text === 'restated' && fields.status !== 'withdrawn')
    .flatMap((article) => copiedIn(article.path, bodyOf(article), pieces));
}

function clippings(folder: string, textOf: TextOf): Original[] {
  if (!ownKind(folder)?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted(compareText)
    .flatMap((name) => {
      const file = join(folder, name);
      const read = textOf(file, file);
      return 'text' in read ? [{ name: file, text: read.text }] : [];
    });
}

interface Body {
  readonly text: string;
  /** The line on which it begins. */
  readonly line: number;
}

/** The text below the front matter, which has been read and checked before. */
function readBody(read: ReadText): Body {
  if (!('text' in read)) return { text: '', line: 1 };
  const plain = read.text.replace(/\r\n?/g, '\n');
  const end = /\n---[ \t]*(?:\n|$)/.exec(plain);
  const start = end ? end.index + end[0].length : 0;
  return { text: plain.slice(start), line: plain.slice(0, start).split('\n').length };
}

function copiedIn(path: string, { text, line }: Body, pieces: Pieces): Problem[] {
  return copiedRows(text, pieces).map((row) => {
    const before = text.slice(0, row.index).split('\n');
    return problemOf(
      'text-copied',
      {
        path,
        field: 'body',
        line: line + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + 1,
      },
      {
        found: `${row.words} words in a row are those of ${row.name}: "${shortened(row.text)}".`,
        remedy:
          'Write it in your own words, or put it in quotation marks as a short quotation; text: full or excerpt under rights says that it is the report’s.',
      },
    );
  });
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length <= 120 ? words : `${words.slice(0, 80)} … ${words.slice(-30)}`;
}
