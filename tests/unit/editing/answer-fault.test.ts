import { expect, test } from 'vitest';
import { answerFault, draftAnswerFault } from '#editing/answer-fault.ts';

test('a date that needs a note can be the answer for a new file, which asks for the note next', () => {
  expect(answerFault('articles', 'date', '2024-05~')).toBeUndefined();
  expect(answerFault('events', 'date', '2024-05~')).toBeUndefined();
});

test('a draft of a clipping has no question for the note, so the date says where to write both', () => {
  expect(draftAnswerFault('date', '2024-05~')).toMatch(/needs a dateNote/);
  expect(draftAnswerFault('read', '2024-05~')).toBeUndefined();
});

test.each([
  ['date', '2024-13', 'there is no month 13'],
  ['read', 'soon', 'is not a date that can be read'],
  ['language', 'Albanian!', 'is not a language tag'],
  ['publisher', '!!', 'letter'],
  ['id', 'Bridge Closed', 'cannot be an id'],
] as const)('%s: "%s" is no answer, and the fault says why', (field, typed, words) => {
  expect(draftAnswerFault(field, typed)).toContain(words);
});

test('an empty answer leaves a field of a draft out', () => {
  expect(draftAnswerFault('date', '')).toBeUndefined();
});
