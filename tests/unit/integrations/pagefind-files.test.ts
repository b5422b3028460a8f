import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { gap, whole } from '#search/index-words.ts';
import { readFirstWords, readFragments } from '../../../src/integrations/pagefind-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Enough for several parts, with words shorter and longer than CBOR tells in one byte. */
const words = Array.from({ length: 9000 }, (_, index) => whole(`${index}`.repeat(1 + (index % 9))));

async function writtenIndex(): Promise<string> {
  const folder = temporaryFolder({});
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const url of ['/a/', '/b/', '/c/', '/d/']) {
    const content = `<html><body data-pagefind-body>${words.join(' ')} ${gap}</body></html>`;
    await index?.addHTMLFile({ url, content });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
  return folder;
}

test('each part of the index is known by its first word, each page by its address', async () => {
  const folder = await writtenIndex();
  const first = await readFirstWords(folder);
  expect(first.length).toBeGreaterThan(1);
  expect(first[0]).toBe(words.toSorted()[0]);
  expect(first.every((word) => words.includes(word))).toBe(true);
  expect(first).toEqual(first.toSorted());
  const urls = (await readFragments(folder)).map(({ url }) => url);
  expect(urls.toSorted()).toEqual(['/a/', '/b/', '/c/', '/d/']);
});

test('files in another form stop the build', async () => {
  const other = temporaryFolder({ 'index/a.pf_index': '' });
  for (const text of ['other', 'pagefind_dcd\u0082kabc', 'pagefind_dcd']) {
    writeFileSync(join(other, 'index/a.pf_index'), gzipSync(Buffer.from(text, 'latin1')));
    await expect(readFirstWords(other)).rejects.toThrow('form that is not known');
  }
});
