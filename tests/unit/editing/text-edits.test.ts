import { expect, test } from 'vitest';
import { applyEdits } from '#editing/text-edits.ts';

test('edits change what they name, in any order', () => {
  const edits = [
    { start: 8, end: 11, text: 'here' },
    { start: 0, end: 3, text: 'One' },
    { start: 4, end: 4, text: 'more ' },
  ];
  expect(applyEdits('one two now', edits)).toBe('One more two here');
  expect(applyEdits('one', [])).toBe('one');
});

test('edits that overlap are a bug', () => {
  const edits = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => applyEdits('abcd', edits)).toThrow('overlap');
});
