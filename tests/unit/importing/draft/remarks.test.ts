import { expect, test } from 'vitest';
import { topicRemarks } from '#importing/draft/remarks.ts';

const topics = [
  { value: 'port-maren', name: 'Port Maren' },
  { value: 'tides', name: 'Tide tables' },
];

test('the categories and tags of a copy are remarked, with the topics of the same names', () => {
  expect(topicRemarks(['Port Maren', 'Weather', 'tide tables', 'Weather'], topics)).toEqual([
    {
      field: 'topics',
      text: 'topics: the copy was filed under Port Maren, Weather and tide tables; the archive has [port-maren, tides]',
    },
  ]);
});

test('a copy that was filed under nothing gives no remark', () => {
  expect(topicRemarks([], topics)).toEqual([]);
});
