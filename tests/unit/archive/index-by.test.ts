/** Lists without repeats, and indexes of lists. */
import { expect, test } from 'vitest';
import { distinct, distinctBy } from '#archive/distinct.ts';
import { byId, groupByEach, positionById } from '#archive/index-by.ts';

const bridge = { id: 'bridge', topics: ['port-maren', 'harbour', 'port-maren'] };
const ferry = { id: 'ferry', topics: ['harbour'] };
const speech = { id: 'speech', topics: [] };

test('items without repeats keep the order in which they come first', () => {
  expect(distinct(['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c']);
});

test('of items with one key the first is kept', () => {
  expect(distinctBy(['bridge', 'ferry', 'boat'], (word) => word[0])).toEqual(['bridge', 'ferry']);
});

test('items are found by their ids', () => {
  expect(byId([bridge, ferry])).toEqual(
    new Map([
      ['bridge', bridge],
      ['ferry', ferry],
    ]),
  );
});

test('items are found at their places', () => {
  expect([...positionById([ferry, bridge])]).toEqual([
    ['ferry', 0],
    ['bridge', 1],
  ]);
});

test('an item is once in each of its groups, in the order of the list', () => {
  expect([...groupByEach([bridge, ferry, speech], ({ topics }) => topics)]).toEqual([
    ['port-maren', [bridge]],
    ['harbour', [bridge, ferry]],
  ]);
});
