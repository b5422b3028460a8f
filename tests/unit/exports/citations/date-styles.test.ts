/** Dates in CSL’s form, and as the styles of citation write them. */
import { expect, test } from 'vitest';
import { type CslDate, cslDate, cslDateText } from '#exports/citations/csl-date.ts';
import { apaDate, chicagoDay, chicagoYear, mlaDate } from '#exports/citations/date-styles.ts';
import { aDate } from '../../../support/builders.ts';

const parts = (...dates: number[][]): CslDate => ({ 'date-parts': dates });

const forms: [edtf: string, csl: CslDate, apa: string, mla: string, year: string, day: string][] = [
  ['2024', parts([2024]), '2024', '2024', '2024', ''],
  ['2024-05', parts([2024, 5]), '2024, May', 'May 2024', '2024', 'May'],
  ['2024-05-02', parts([2024, 5, 2]), '2024, May 2', '2 May 2024', '2024', 'May 2'],
  [
    '2022-09-08~',
    { ...parts([2022, 9, 8]), circa: true },
    'ca. 2022, September 8',
    'Circa 8 Sept. 2022',
    '[2022?]',
    'September 8',
  ],
  [
    '2024-05?',
    { ...parts([2024, 5]), circa: true },
    'ca. 2024, May',
    'Circa May 2024',
    '[2024?]',
    'May',
  ],
  [
    '2024-22',
    { ...parts([2024]), season: 2, raw: 'Summer 2024' },
    '2024, Summer',
    'Summer 2024',
    '2024',
    'Summer',
  ],
  ['2024-XX', parts([2024]), '2024', '2024', '2024', ''],
  ['202X', parts([2020], [2029]), '2020–2029', '2020–2029', '2020–2029', ''],
  ['19XX', parts([1900], [1999]), '1900–1999', '1900–1999', '1900–1999', ''],
  [
    '2024-05-01/2024-05-03',
    parts([2024, 5, 1], [2024, 5, 3]),
    '2024, May 1–3',
    '1–3 May 2024',
    '2024',
    'May 1–3',
  ],
  [
    '2024-05-01/2024-06-01',
    parts([2024, 5, 1], [2024, 6, 1]),
    '2024, May 1–June 1',
    '1 May–1 June 2024',
    '2024',
    'May 1–June 1',
  ],
  [
    '2024-05/2024-06',
    parts([2024, 5], [2024, 6]),
    '2024, May–June',
    'May–June 2024',
    '2024',
    'May–June',
  ],
  ['2022/2024', parts([2022], [2024]), '2022–2024', '2022–2024', '2022–2024', ''],
  ['2024-05/2024-05', parts([2024, 5]), '2024, May', 'May 2024', '2024', 'May'],
  [
    '2023-12-30/2024-01-02',
    parts([2023, 12, 30], [2024, 1, 2]),
    '2023–2024, December 30–January 2',
    '30 Dec. 2023–2 Jan. 2024',
    '2023–2024',
    'December 30–January 2',
  ],
  [
    '2024-05-30/2024-06',
    parts([2024, 5], [2024, 6]),
    '2024, May–June',
    'May–June 2024',
    '2024',
    'May–June',
  ],
  [
    '2024-05~/2024-06',
    { ...parts([2024, 5], [2024, 6]), circa: true },
    'ca. 2024, May–June',
    'Circa May–June 2024',
    '[2024?]',
    'May–June',
  ],
];

test.for(forms)('%s', ([edtf, csl, apa, mla, year, day]) => {
  const date = cslDate(aDate(edtf));
  expect(date).toEqual(csl);
  expect([apaDate(date), mlaDate(date), chicagoYear(date), chicagoDay(date)]).toEqual([
    apa,
    mla,
    year,
    day,
  ]);
});

test.for(['../2014', '2014/..', '-0044'])('%s has no parts in CSL and is said in words', (edtf) => {
  const date = cslDate(aDate(edtf));
  expect(Object.keys(date)).toEqual(['literal']);
  for (const write of [apaDate, mlaDate, chicagoYear]) expect(write(date)).toBe(date.literal);
  expect(chicagoDay(date)).toBe('');
});

test.for([
  ['2024-05-02', '2024-05-02'],
  ['2024-05~', '2024-05~'],
  ['202X', '2020/2029'],
  ['2024-05-30/2024-06', '2024-05/2024-06'],
  ['2024-22', 'Summer 2024'],
  ['2014/..', '2014 or later'],
] as const)('Zotero is given %s as %s', ([edtf, text]) => {
  expect(cslDateText(cslDate(aDate(edtf)))).toBe(text);
});
