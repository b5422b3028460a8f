import { expect, test } from 'vitest';
import { resolvePublisher } from '#importing/draft/resolve-publisher.ts';
import { candidates } from './candidates.ts';

test('an outlet and its department are one publisher, two outlets are a question', () => {
  expect(resolvePublisher(candidates('BBC News', 'BBC')).value).toBe('BBC News');
  expect(resolvePublisher(candidates('The Gazette', 'Harbour Life')).question?.choices).toEqual([
    'The Gazette',
    'Harbour Life',
  ]);
});
