/** Holds the search page against the words of every page, without an index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { z } from 'zod';
import { queryParts } from '#search/query-parts.ts';
import { wordsIn } from '#search/words.ts';
import { type ArchiveName, folderOf } from './sites.ts';

const foundPage = z.object({
  title: z.string(),
  date: z.string(),
  publisher: z.string(),
  texts: z.array(z.string()),
});

/** Whether every part of a query stands in one of the texts of a page, told without an index. */
function holds(
  { title, date, publisher, texts }: z.infer<typeof foundPage>,
  typed: string,
): boolean {
  const sequences = [title, date, publisher, ...texts].map((text) =>
    wordsIn(text).map(({ folded }) => folded),
  );
  return queryParts(typed).every(({ words, isBeginning }) =>
    sequences.some((sequence) =>
      sequence.some((_, start) =>
        words.every((word, offset) => {
          const here = sequence[start + offset] ?? '';
          return isBeginning ? here.startsWith(word) : here === word;
        }),
      ),
    ),
  );
}

/** Types words of the archive in several forms, and compares the number of results with the pages that hold them. */
export async function expectEveryQueryToFind(page: Page, archive: ArchiveName): Promise<void> {
  const field = page.getByRole('main').getByRole('searchbox');
  await page.goto('search/');
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folderOf(archive), 'pagefind', name), 'utf8'));
  const words = z.array(z.string()).parse(read('words.json'));
  const pages = Object.values(z.record(z.string(), foundPage).parse(read('pages.json')));
  const some = words.filter((_, index) => index % Math.ceil(words.length / 25) === 0);
  const queries = some.flatMap((word, index) => [
    word,
    word.slice(0, 3),
    `${word}xq`,
    `${word} ${some[index + 1] ?? 'the'}`,
    `"${word} ${some[index + 1] ?? 'the'}"`,
  ]);
  for (const typed of queries) {
    const found = pages.filter((one) => holds(one, typed)).length;
    await field.fill(typed);
    await field.press('Enter');
    const said = { 0: `Nothing for “${typed}”`, 1: '1 result' }[found] ?? `${found} results`;
    await expect
      .soft(page.getByRole('status'), typed)
      .toHaveText(new RegExp(`^${RegExp.escape(said)}(,|$)`));
  }
}
