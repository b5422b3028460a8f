import { expect, test } from 'vitest';
import { staticPath } from '#site/static-path.ts';

const params = { id: 'papers' };

test('a page keeps its key as long as its props are the same', () => {
  const [one, other] = [1, 1].map((count) => staticPath(params, { title: 'A', count }));
  expect(one?.cacheKey).toBe(other?.cacheKey);
  expect(one).toMatchObject({ params, props: { title: 'A', count: 1 } });
});

test('a changed word gives it another', () => {
  const [one, other] = ['A', 'B'].map((title) => staticPath(params, { title }).cacheKey);
  expect(one).not.toBe(other);
});
