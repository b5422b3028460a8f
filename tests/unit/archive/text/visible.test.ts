import { expect, test } from 'vitest';
import { visible } from '#archive/text/visible.ts';

test.each([
  ['\u001b[31mred', '\\u{001B}[31mred'],
  ['a\u202eb', 'a\\u{202E}b'],
  ['a\nb\tc', 'a\\u{000A}b\\u{0009}c'],
  ['zero\u200bwidth\u{e0041}', 'zero\\u{200B}width\\u{E0041}'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['Ürümqi, Đà Nẵng 👩\u200d🚒', 'Ürümqi, Đà Nẵng 👩\u200d🚒'],
])('%j is printed as %s', (text, printed) => {
  expect(visible(text)).toBe(printed);
});

test('what is very long is cut', () => {
  expect(visible('a'.repeat(10_000))).toHaveLength(502);
});
