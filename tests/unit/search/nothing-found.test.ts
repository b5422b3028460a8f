import { expect, test } from 'vitest';
import { adviceFor } from '#search/nothing-found.ts';
import { queryParts } from '#search/query-parts.ts';

const known = ['Albania', 'barrel', 'Bumçi', 'iran', 'minister', 'prime', 'began'];

/** The message for a query of which these parts, as typed, are on no page. */
function advice(typed: string, nowhere: readonly string[]) {
  const parts = queryParts(typed);
  const missing = parts.filter((part) => nowhere.includes(part.typed));
  return adviceFor({ parts, missing }, known).map(({ sentence, offers }) =>
    [sentence, ...offers.map(({ text, words }) => `${text}: ${words}`)].join(' | '),
  );
}

test('a word that is nowhere is named, with what is spelt nearly so', () => {
  expect(advice('Albanai', ['Albanai'])).toEqual([
    '“Albanai” is not in the archive; near spellings that are: | Albania: Albania',
  ]);
  expect(advice('Bunci', ['Bunci'])).toEqual([
    '“Bunci” is not in the archive; near spellings that are: | Bumçi: Bumçi',
  ]);
  expect(advice('Erdogan', ['Erdogan'])).toEqual(['“Erdogan” is not in the archive.']);
});

test('an offer keeps the words that are there and leaves out the others that are not', () => {
  expect(advice('barel iran asdfgh', ['barel', 'asdfgh'])).toEqual([
    '“barel” is not in the archive; near spellings that are: | barrel: barrel iran',
    '“asdfgh” is not in the archive.',
    'Without them, search for: | iran: iran',
  ]);
});

test('of a phrase only a word that is nowhere has near spellings', () => {
  expect(advice('"prime minster" iran', ['prime minster'])).toEqual([
    '“prime minster” is not in the archive as a phrase; near spellings that are: | minister: “prime minister” iran',
    'Without it, search for: | iran: iran',
  ]);
  expect(advice('"minister prime"', ['minister prime'])).toEqual([
    '“minister prime” is not in the archive as a phrase.',
  ]);
});

test('words that no page has together are said to be so', () => {
  expect(advice('barrel iran', [])).toEqual([
    'Each of these is in the archive, but no page has all of them.',
  ]);
  expect(advice('iran', [])).toEqual([]);
  expect(advice('?!', [])).toEqual([]);
});
