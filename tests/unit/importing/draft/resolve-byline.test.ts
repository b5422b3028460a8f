import { expect, test } from 'vitest';
import { resolveByline } from '#importing/draft/resolve-byline.ts';
import { candidates } from './candidates.ts';

test('a byline is taken where its places agree, and an agency is kept for a remark', () => {
  expect(resolveByline(candidates('Ana Müller', 'By Ana Müller', 'Reuters'), [])).toEqual({
    value: ['Ana Müller'],
    agencies: ['Reuters'],
    hints: [],
  });
  expect(resolveByline(candidates('Ana Müller', 'Kim Sato'), []).question?.choices).toEqual([
    'Ana Müller',
    'Kim Sato',
  ]);
  expect(resolveByline(candidates('admin'), [])).toEqual({
    agencies: [],
    hints: ['"admin" (place 1) is no person\'s name.'],
  });
});

test('where one byline includes the others it is taken', () => {
  const { value } = resolveByline(
    candidates('Ana Müller', 'By Ana Müller and Kim Sato', 'Kim Sato'),
    [],
  );
  expect(value).toEqual(['Ana Müller', 'Kim Sato']);
});
