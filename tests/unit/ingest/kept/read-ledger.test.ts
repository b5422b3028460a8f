import { expect, test } from 'vitest';
import { ledgerText, readLedger } from '#ingest/kept/read-ledger.ts';

const a = 'a'.repeat(64);
const text = `{
  "bridge": {"version":2,"sha256":"${a}","corrections":1,"kept":{"1":{"sha256":"${a}","links":{"ferry.md":"articles/ferry"}}}},
  "ferry": {"version":1,"sha256":"${a}","corrections":0}
}
`;

const codesOf = (typed: string) =>
  readLedger(typed, 'ledger.json').findings.map(({ code, at }) => `${code} ${at?.line}`);

test('it is written as it was read, one article a line, by id', () => {
  const { ledger, lines } = readLedger(text, 'ledger.json');
  expect(ledgerText(ledger)).toBe(text);
  expect(ledgerText(new Map([...ledger].toReversed()))).toBe(text);
  expect([...lines]).toEqual([
    ['bridge', 2],
    ['ferry', 3],
  ]);
  expect(ledgerText(new Map())).toBe('{}\n');
});

test.each([
  ['nothing', '', 1],
  ['a list', '[]', 1],
  ['a number in quotation marks', text.replace('"version":1', '"version":"1"'), 3],
  ['a version 0', text.replace('"version":2', '"version":0'), 2],
  ['a field more', text.replace('"corrections":0', '"corrections":0,"more":1'), 3],
  ['a kept version that is still to come', text.replace('"1":{', '"3":{'), 2],
  ['a kept version without a number', text.replace('"1":{', '"one":{'), 2],
  ['a link out of the archive', text.replace('articles/ferry', '//evil.example'), 2],
  ['an id that is none', text.replace('"ferry":', '"../ferry":'), 3],
  ['an id that JavaScript keeps for itself', text.replace('"ferry":', '"__proto__":'), 3],
  ['a hash that is none', text.replace(`"sha256":"${a}"`, '"sha256":"A"'), 2],
  ['an article that stands twice', text.replace('"ferry":', '"bridge":'), 3],
])('%s is told with its line', (_, typed, line) => {
  const codes = codesOf(typed);
  expect(codes).not.toEqual([]);
  expect(new Set(codes)).toEqual(new Set([`ledger-invalid ${line}`]));
});
