import { expect, test } from 'vitest';
import { bodyPictures } from '#markdown/body-pictures.ts';

test('pictures of every form are found at their places', () => {
  const markdown = [
    'A ![one](a.jpg) in a line.',
    '',
    '![two][ref]',
    '',
    '<figure><img src="c.jpg"></figure>',
    '',
    '[ref]: b.jpg',
  ].join('\n');
  expect(bodyPictures(markdown)).toEqual([
    { address: 'a.jpg', line: 1, column: 3 },
    { address: 'b.jpg', line: 3, column: 1 },
    { address: '<img>', line: 5, column: 1 },
  ]);
});

test.each(['a.jpg', '[a](a.jpg)', '`![a](a.jpg)`', '\\![a](a.jpg)'])('%s is none', (markdown) => {
  expect(bodyPictures(markdown)).toEqual([]);
});
