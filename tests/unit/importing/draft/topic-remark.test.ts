import { expect, test } from 'vitest';
import { topicRemark } from '#importing/draft/topic-remark.ts';

const topics = [
  { value: 'port-maren', name: 'Port Maren' },
  { value: 'tides', name: 'Tide tables' },
];

test('what a copy was filed under is told, with the topics that have such a name', () => {
  expect(topicRemark(['Port Maren', 'Weather', 'tide tables', 'Weather'], topics)).toEqual([
    {
      field: 'topics',
      text: 'topics: the copy was filed under Port Maren, Weather and tide tables; the archive has [port-maren, tides]',
    },
  ]);
});

test('a copy that was filed under nothing gives no remark', () => {
  expect(topicRemark([], topics)).toEqual([]);
});
