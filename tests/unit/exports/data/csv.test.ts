import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '#exports/data/csv.ts';
import { withoutForbidden } from '#exports/forbidden-characters.ts';

const cellOf = (text: string) => writeCsv(['a'], [{ a: text }]).split('\r\n')[1];
const read = (csv: string): string[][] => parse(csv, { recordDelimiter: '\r\n' });

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1+1', "' =1+1"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
  ["'=1", "''=1"],
])('%j is no formula in a spreadsheet', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

test.each(['3-5', '2024-05', 'a=b', "it's", "'quoted'", 'x@example.com', '~5'])(
  '%j stays as it is',
  (text) => {
    expect(cellOf(text)).toBe(text);
  },
);

test('lines end in CRLF, the last one too; there is no byte order mark', () => {
  const csv = writeCsv(['id', 'n', 'is', 'none'], [{ id: 'a', n: 2, is: true, none: null }]);
  expect(csv).toBe('id,n,is,none\r\na,2,true,\r\n');
});

const formula = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/;
/** As the page about the data tells readers to. */
const undo = (cell: string) =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        '\r',
        '\n',
        '\t',
        ' ',
        ';',
        'a',
        '\u0000',
        '\ud800',
      ),
    )
    .map((parts) => parts.join('')),
);

test('whatever a cell holds, it is read back, and no cell begins as a formula does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText)), (pairs) => {
      const rows = pairs.map(([a, b]) => ({ key: 'k', a, b }));
      const [head, ...cells] = read(writeCsv(['key', 'a', 'b'], rows));
      expect(head).toEqual(['key', 'a', 'b']);
      expect(cells.map(([, a = '', b = '']) => [undo(a), undo(b)])).toEqual(
        pairs.map((pair) => pair.map(withoutForbidden)),
      );
      expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
