import { expect, test } from 'vitest';
import { dataFiles } from '#exports/data/files.ts';
import { dataGuide } from '#exports/data/guide.ts';
import { newsroom } from '../../queries/newsroom.ts';

const files = dataFiles(newsroom, 100);
const guide = dataGuide(newsroom);

test('every column of every table is explained, in the order of its file', () => {
  for (const { files: ofTable, columns } of guide.tables) {
    const file = files.find(({ name }) => name === ofTable[0]?.name);
    expect(file?.write().split('\r\n')[0]).toBe(columns.map(({ name }) => name).join(','));
    for (const { meaning } of columns) expect(meaning).toMatch(/^\S.{3,}\.$/);
  }
});

test('every file is listed, once', () => {
  const listed = [...guide.tables.flatMap((table) => table.files), ...guide.archive];
  expect(listed.map(({ name }) => name).toSorted()).toEqual(
    files
      .map(({ name }) => name)
      .filter((name) => name !== 'datapackage.json')
      .toSorted(),
  );
});

test('a column says its form and what it refers to', () => {
  const sources = guide.tables.find(({ name }) => name === 'sources.csv');
  const forms = new Map(sources?.columns.map(({ name, form }) => [name, form]));
  expect(forms.get('topic')).toBe('Refers to topics.id; may be empty');
  expect(forms.get('party')).toBe('True or false');
  expect(forms.get('date_min')).toBe('A day; may be empty');
  expect(forms.get('name')).toBe('');
});
