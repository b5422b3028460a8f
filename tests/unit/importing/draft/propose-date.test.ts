import { remark } from 'remark';
import { expect, test } from 'vitest';
import { proposeDatelineDate } from '#importing/draft/propose-date.ts';
import { resolveDate } from '#importing/draft/resolve-date.ts';

const proposed = (text: string, candidates: Parameters<typeof resolveDate>[0] = []) =>
  proposeDatelineDate(resolveDate(candidates), remark().parse(text));

test.for([
  'Tiranë, 3 maj 2024 – Dy persona humbën jetën.',
  'TIRANA, May 3, 2024 (Reuters) - Two people died.',
  'Tirana, Friday, 3 May 2024 /ATSH/ — Two people died.',
  '3 May 2024 – Two people died.',
])('the day in "%s" is proposed, and not taken', (text) => {
  const { value, question } = proposed(text);
  expect([value, question?.choices]).toEqual([undefined, ['2024-05-03']]);
});

test('the question quotes the dateline', () => {
  expect(proposed('Tiranë, 3 maj 2024 – Dy persona humbën jetën.').question?.found).toBe(
    'The clipping gives no date. Its text begins "Tiranë, 3 maj 2024", which may be 2024-05-03.',
  );
});

test.for([
  'Tirana – Two people died on 3 May 2024.',
  'Two people died on 3 May 2024 – so the coastguard said.',
  'Two people died.',
  'TIRANA, May 3 (Reuters) – Two people died.',
])('nothing is proposed for "%s"', (text) => {
  expect(proposed(text)).toEqual(resolveDate([]));
});

test('a date that the clipping gives comes first', () => {
  const candidates = [{ value: '2024-05-04', where: 'line 2' }];
  expect(proposed('Tiranë, 3 maj 2024 – Dy persona humbën jetën.', candidates).value).toBe(
    '2024-05-04',
  );
});
