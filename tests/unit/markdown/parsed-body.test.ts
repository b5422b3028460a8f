import { expect, test } from 'vitest';
import { bodyLinks } from '#markdown/body-links.ts';
import { bodyPictures } from '#markdown/body-pictures.ts';
import { bodyElements, parsedBody } from '#markdown/parsed-body.ts';
import { unfitTexts } from '#markdown/unfit-texts.ts';
import { unmarkedQuotations } from '#markdown/unmarked-quotations.ts';

const body =
  'A [link](b.md), ![one][p], «متن دیگر» and <a href="c.md">more</a>.[^1]\n\n> متن\n\n[^1]: x\n[p]: q.jpg\n';

test('who looks into a body changes nothing in the tree that all share', () => {
  const [tree, elements] = [structuredClone(parsedBody(body)), structuredClone(bodyElements(body))];
  const look = () => [
    bodyLinks(body),
    bodyPictures(body),
    unmarkedQuotations(body, 'en'),
    unfitTexts(body, 'en'),
  ];
  expect(look()).toEqual(look());
  expect(parsedBody(body)).toEqual(tree);
  expect(bodyElements(body)).toEqual(elements);
});

test('another body has a tree of its own', () => {
  expect(parsedBody('one')).not.toEqual(parsedBody('two'));
  expect(bodyPictures('![a](b)\n').map(({ line }) => line)).toEqual([1]);
  expect(bodyPictures('Prose first.\n\nAnd then\n\n![a](b)\n')).toEqual([
    { address: 'b', line: 5, column: 1 },
  ]);
});
