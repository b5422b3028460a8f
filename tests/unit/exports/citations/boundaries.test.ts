/** Where the fields of a citation begin and end: first years, names without parts, what is absent, versions, origins. */
import { describe, expect, test } from 'vitest';
import { bibtexEntry, writeBibtex } from '#exports/citations/bibtex.ts';
import { articleCitations, eventCitation } from '#exports/citations/citation.ts';
import {
  type Citation,
  citedNotes,
  citedTitle,
  titled,
} from '#exports/citations/citation-fields.ts';
import { cslRecord } from '#exports/citations/csl.ts';
import { cslDate, cslDateText } from '#exports/citations/csl-date.ts';
import { risRecord } from '#exports/citations/ris.ts';
import { reportTags } from '#exports/citations/zotero-tags.ts';
import { site } from '#site/config.ts';
import { aDate } from '../../../support/builders.ts';
import { found, newsroom } from '../../queries/newsroom.ts';
import { citationsOf } from './a-citation.ts';

const page = titled('bridge', 'Bridge closed', 'en-GB');
const lines = (citation: Citation) => risRecord(citation).split('\r\n');
const dated = (edtf: string): Citation => ({ ...page, issued: aDate(edtf) });

describe('the first years', () => {
  test.each([
    ['0001', { 'date-parts': [[1]] }, '0001'],
    ['0044-03-15', { 'date-parts': [[44, 3, 15]] }, '0044-03-15'],
    ['0001/0002', { 'date-parts': [[1], [2]] }, '0001/0002'],
  ])('%s has parts in CSL, and four digits as a text', (edtf, csl, text) => {
    expect(cslDate(aDate(edtf))).toEqual(csl);
    expect(cslDateText(cslDate(aDate(edtf)))).toBe(text);
  });

  test.each(['0000', '-0001', '0000/0002', '-0001/2024'])('%s is in words', (edtf) => {
    expect(Object.keys(cslDate(aDate(edtf)))).toEqual(['literal']);
    expect(lines(dated(edtf)).filter((line) => line.startsWith('PY'))).toEqual([]);
    expect(bibtexEntry(dated(edtf))).not.toMatch(/^ {2}date = /m);
  });

  test('0001 is a year in RIS and BibTeX', () => {
    expect(lines(dated('0001'))).toEqual(expect.arrayContaining(['PY  - 0001', 'DA  - 0001///']));
    expect(bibtexEntry(dated('0001'))).toContain('  date = {0001},\n  year = {1},');
    expect(bibtexEntry(dated('0001/0002'))).toContain('  date = {0001/0002},');
  });
});

test.each(['2024-21', '2024-22', '2024-23', '2024-24'])(
  'the season of %s has its number',
  (edtf) => {
    expect(cslDate(aDate(edtf)).season).toBe(Number(edtf.slice(-1)));
  },
);

test.each(['19XX', '202X', '2024-05/2024-06', '../2014', '2014/..'])(
  '%s names no one year in RIS',
  (edtf) => {
    expect(lines(dated(edtf)).filter((line) => line.startsWith('PY'))).toEqual([]);
  },
);

test('the day of an unspecified month is said in words beside its year', () => {
  expect(lines(dated('2024-05-XX'))).toContainEqual(
    expect.stringMatching(/^DA {2}- 2024\/05\/\/.+/),
  );
});

test('names in RIS: a suffix after the given name, a whole name without commas', () => {
  const authors = [
    { family: 'King', given: 'Ada', suffix: 'Jr.' },
    { family: 'Müller', given: 'Ana' },
    { literal: 'Ministry of Ports , Roads,and Bridges' },
  ];
  expect(lines({ ...page, authors }).filter((line) => line.startsWith('AU'))).toEqual([
    'AU  - King, Ada, Jr.',
    'AU  - Müller, Ana',
    'AU  - Ministry of Ports Roads and Bridges',
  ]);
});

test('what styles have no place for, as notes, each without its full stop and in this order', () => {
  const citation: Citation = {
    ...page,
    genre: 'A record.',
    version: 2,
    editors: ['Kim Sato', 'Ada King'],
    place: 'Port Maren',
    origin: 'Coastal Wire',
    note: 'Happened in May..',
  };
  expect(citedNotes(citation)).toEqual([
    'A record',
    'Version 2',
    'Edited by Kim Sato and Ada King',
    'Dateline: Port Maren',
    'Reporting by Coastal Wire',
    'Happened in May.',
  ]);
  expect(citedNotes(page)).toEqual([]);
  expect(lines(citation)).toEqual(expect.arrayContaining(['ET  - Version 2', 'M3  - A record.']));
  expect(lines(citation).filter((line) => /^N1/.test(line))).toHaveLength(4);
});

test('a withdrawn page says so before its title', () => {
  expect(citedTitle({ ...page, isWithdrawn: true })).toBe('Withdrawn: Bridge closed');
  expect(citedTitle(page)).toBe('Bridge closed');
});

test('a report that is based on another says after which, and who republished it', () => {
  const basis = {
    title: 'Cracks',
    language: 'en',
    authors: [],
    publisher: 'The Gazette',
    issued: aDate('2024'),
  };
  const citation: Citation = { ...page, kind: 'report', basis, republisher: 'Coast Today' };
  expect(lines(citation)).toContain('N1  - After Cracks, The Gazette');
  expect(bibtexEntry(citation)).toContain(
    'note = {Republished by Coast Today. After "Cracks", The Gazette}',
  );
  expect(cslRecord(citation)).toMatchObject({
    'original-title': 'Cracks',
    'original-publisher': 'The Gazette',
  });
  expect(cslRecord(citation)).not.toHaveProperty('original-author');
});

test('a page of the archive in BibTeX, and two entries in a file', () => {
  expect(bibtexEntry(page)).toBe(
    [
      '@misc{bridge,',
      '  title = {{Bridge closed}},',
      `  howpublished = {${site.title}},`,
      '  language = {en-GB},',
      '}',
    ].join('\n'),
  );
  expect(writeBibtex([page, page])).toBe(`${bibtexEntry(page)}\n\n${bibtexEntry(page)}\n`);
});

test.each([
  ['--', '-{}-'],
  ["''", "'{}'"],
  ['``', '`{}`'],
  [',,', ',{},'],
  ['<<', '<{}<'],
  ['>>', '>{}>'],
  ['?`', '?{}`'],
  ['!`', '!{}`'],
  ['%&_#$', '\\%\\&\\_\\#\\$'],
  [
    '\\{}~^',
    '\\textbackslash{}\\textbraceleft{}\\textbraceright{}\\textasciitilde{}\\textasciicircum{}',
  ],
])('%s is written for TeX as %s', (typed, written) => {
  expect(bibtexEntry({ ...page, title: `a${typed}b` })).toContain(`{{a${written}b}}`);
});

test.each([
  ['Rands', '{Rands, A}'],
  ['R and S', '{{R and S}, A}'],
  ['R AND S', '{{R AND S}, A}'],
  ['R, S', '{{R, S}, A}'],
])('the family name “%s” stays one', (family, written) => {
  expect(bibtexEntry({ ...page, authors: [{ family, given: 'A' }] })).toContain(
    `author = ${written},`,
  );
});

test('the address of a withdrawn record is that of the article, whatever its version', () => {
  const article = found(newsroom.articleById, 'gazette-thirty-cables');
  const { record } = articleCitations(newsroom, { ...article, version: 2 });
  expect(record.url).toMatch(/\/articles\/gazette-thirty-cables\/$/);
  expect(record.version).toBe(2);
});

test('an event says when it happened', () => {
  const event = found(newsroom.eventById, 'bridge-closed');
  expect(eventCitation(newsroom, event)).toMatchObject({
    id: 'event-bridge-closed',
    kind: 'page',
    title: event.title,
    language: site.language,
    container: site.title,
    genre: 'Comparison of reports',
    note: expect.stringMatching(/^Happened .+\.$/),
  });
});

test('a copy republished elsewhere makes its outlet no person', () => {
  const { original } = citationsOf({
    publisher: 'Harbour Radio',
    origin: 'Coastal Wire',
    byline: ['Harbour Radio', 'Coastal Wire', 'Coast Today'],
    copy: { via: 'Coast Today' },
  });
  expect(original.authors).toEqual([
    { literal: 'Harbour Radio' },
    { literal: 'Coastal Wire' },
    { literal: 'Coast Today' },
  ]);
});

describe('for Zotero', () => {
  const { original } = citationsOf({ byline: ['Ana Müller'] });
  const tags = reportTags(original, ['Ana Müller'], 'In copyright.', ['Bridges']);

  test('Open Graph is in `property`, the rest in `name`', () => {
    const properties = tags.filter(({ attribute }) => attribute === 'property');
    expect(properties.map(({ name }) => name)).toEqual([
      'article:published_time',
      'article:author',
      'article:tag',
    ]);
    expect(tags.filter(({ attribute }) => attribute === 'name')).toHaveLength(
      tags.length - properties.length,
    );
  });

  test('a report without an address has none', () => {
    expect(tags.map(({ name }) => name)).not.toContain('z:url');
    const page = reportTags({ ...original, heldAt: null, issued: null }, [], '', []);
    expect(page.map(({ name }) => name)).not.toContain('z:extra');
    expect(page.map(({ name }) => name)).not.toContain('article:published_time');
  });
});
