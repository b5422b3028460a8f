import { expect, test } from 'vitest';
import { piecesByRun } from '#search/pieces-by-run.ts';

const found = (text: string) => ({ text, found: true });
const around = (text: string) => ({ text, found: false });

test('a phrase in another script is one run, with what was found in it', () => {
  const pieces = [around('In روزنامهٔ '), found('بندر'), around(' نو, 2022')];
  expect(piecesByRun(pieces, 'ltr')).toEqual([
    { pieces: [around('In ')], isOpposite: false },
    { pieces: [around('روزنامهٔ '), found('بندر'), around(' نو')], isOpposite: true },
    { pieces: [around(', 2022')], isOpposite: false },
  ]);
});

test('a passage in one script is one run', () => {
  const pieces = [around('at '), found('Durrës')];
  expect(piecesByRun(pieces, 'ltr')).toEqual([{ pieces, isOpposite: false }]);
});
