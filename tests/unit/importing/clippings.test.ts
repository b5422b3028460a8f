/** Every invented clipping, imported into the invented newsroom's archive, and read back by the real validator. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Draft, draftOf } from '#importing/draft/draft.ts';
import { readClippings } from '#importing/read/read-clipping.ts';
import { draftFile } from '#importing/write/draft-file.ts';
import { writeDrafts } from '#importing/write/write-drafts.ts';
import { knownContent } from '#ingest/known-content.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const clippings = 'tests/fixtures/clippings';
const newsroom = 'tests/fixtures/newsroom';
const known = knownContent(newsroom);

function drafts(name: string): readonly Draft[] {
  const read = readClippings(name, readFileSync(join(clippings, name)));
  if (!read.ok) throw new Error(read.fault.found);
  return read.value.clippings.map((clipping) => draftOf(clipping, {}, known));
}

function onlyDraft(name: string): Draft {
  const [draft] = drafts(name);
  if (!draft) throw new Error(name);
  return draft;
}

test.each(readdirSync(clippings))('%s comes to a file without an error', (name) => {
  const folder = temporaryFolder({});
  cpSync(newsroom, folder, { recursive: true });
  const before = readArchive(folder).files;
  const written = writeDrafts(
    folder,
    drafts(name).map((draft) => ({ draft, id: undefined })),
    new Set(known.ids.articles.keys()),
  );
  const { problems, files } = readArchive(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files).toBe(before + (written.ok ? written.value.length : 0));
  expect(written.ok && written.value.length).toBeGreaterThan(0);
});

test.each(readdirSync(clippings))('%s is written as it was', (name) => {
  expect(drafts(name).map(draftFile).join('\n')).toMatchSnapshot();
});

test.each(readdirSync(clippings))('what %s loses is listed', (name) => {
  expect(drafts(name).flatMap(({ dropped }) => dropped)).toMatchSnapshot();
});

test('an English page fills every field', () => {
  const { fields, questions } = onlyDraft('english-news-page.html');
  expect(fields).toMatchObject({
    title: 'Harbour bridge closed after cracks are found',
    date: '2024-05-02',
    publisher: 'The Gazette',
    byline: ['Ana Müller', 'Ben de la Cruz'],
    language: 'en-GB',
    copy: { url: 'https://gazette.example/2024/05/02/harbour-bridge-closed' },
    media: [{ shows: 'The closed bridge at dusk', credit: 'The Gazette / Ana Müller' }],
    rights: { text: 'none' },
    status: 'draft',
  });
  expect(questions).toEqual([]);
});

test('scripts of a page are never run', () => {
  onlyDraft('english-news-page.html');
  expect(globalThis).not.toHaveProperty('ranScript');
});

test('an Arabic page keeps every letter, and its declared locale gives way to its text', () => {
  const { fields, body } = onlyDraft('arabic-page.html');
  expect(fields).toMatchObject({ language: 'ar', byline: ['ليلى الحداد'], date: '2024-05-03' });
  expect(body).toContain('أنّها كانت على علم بالشقوق منذ شهر مارس، وأكدت أنّ الفحوص');
});

test('an Albanian text gives headline, byline and date, and nothing that it does not say', () => {
  const { fields, questions } = onlyDraft('albanian-report.txt');
  expect(fields).toMatchObject({
    title: 'Ura e portit mbyllet pas zbulimit të çarjeve',
    byline: ['Arta Bregu'],
    date: '2024-05-03',
  });
  expect(questions.map(({ field }) => field)).toEqual(['publisher', 'language']);
});

test('an export gives a draft for each published post', () => {
  expect(drafts('wordpress-export.xml').map(({ title, date }) => [title, date])).toEqual([
    ['Pilots refuse to pass under the bridge & wait', '2024-05-04'],
    ['Fog', '2024-05-02'],
  ]);
});

test('a page that copied a report names who copied it, and leaves publisher and date open', () => {
  const { fields, questions, remarks } = onlyDraft('copy-site-page.html');
  expect(fields.copy).toEqual({
    via: 'Harbour Life',
    url: 'https://harbourlife.example/news/cracked-cables/',
  });
  expect(fields).not.toHaveProperty('origin');
  expect(questions.map(({ field, choices }) => [field, choices])).toEqual([
    ['date', ['2024-05-03']],
    ['publisher', []],
  ]);
  expect(remarks.map(({ text }) => text).join('\n')).toMatch(/origin: Reuters/);
});

test('where two dates or two bylines differ none is taken', () => {
  const { fields, questions } = onlyDraft('conflicting-dates.html');
  expect([fields.date, fields.byline]).toEqual([undefined, undefined]);
  expect(questions.map(({ choices }) => choices)).toEqual([
    ['2024-05-11', '2024-05-09'],
    ['Lina Berg', 'Kim Sato'],
  ]);
});

test('a page without metadata leaves everything open but its text', () => {
  const { fields, questions, body } = onlyDraft('no-metadata.html');
  expect(Object.values(fields).filter(Boolean)).toEqual([
    'Untitled clipping',
    { text: 'none' },
    'draft',
  ]);
  expect(questions.map(({ field }) => field)).toEqual(['title', 'date', 'publisher', 'language']);
  expect(body).toContain('The estuary was quiet on Friday morning.');
});

test('what an editor gives goes before what the clipping says, and an empty answer leaves a field out', () => {
  const read = readClippings('page.html', readFileSync(join(clippings, 'conflicting-dates.html')));
  const clipping = read.ok ? read.value.clippings[0] : undefined;
  if (!clipping) throw new Error('no clipping');
  const given = { date: '2024-05-09', byline: '', publisher: 'HARBOUR RADIO', read: '2024-06-01' };
  const { fields, questions } = draftOf(clipping, given, known);
  expect(fields).toMatchObject({
    date: '2024-05-09',
    publisher: 'Harbour Radio',
    copy: { read: '2024-06-01' },
  });
  expect(fields.byline).toBeUndefined();
  expect(questions).toEqual([]);
});
