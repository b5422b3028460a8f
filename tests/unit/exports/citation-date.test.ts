/** Dates as the styles of citation write them. */
import { expect, test } from 'vitest';
import { apaDate, chicagoDate, citedDate, mlaDate } from '#exports/citation-date.ts';

const forms: [edtf: string, apa: string, mla: string, chicago: string][] = [
  ['2024', '2024', '2024', '2024'],
  ['2024-05', '2024, May', 'May 2024', 'May 2024'],
  ['2024-05-02', '2024, May 2', '2 May 2024', 'May 2, 2024'],
  ['2022-09-08~', 'ca. 2022, September 8', 'circa 8 Sept. 2022', 'ca. September 8, 2022'],
  ['2024-05?', '2024, May?', 'May 2024?', 'May 2024?'],
  ['2024%', 'ca. 2024?', 'circa 2024?', 'ca. 2024?'],
  ['2024-22', '2024, Summer', 'summer 2024', 'Summer 2024'],
  ['2024-XX', '2024', '2024', '2024'],
  ['202X', '2020s', '2020s', '2020s'],
  ['19XX', '1900–1999', '1900–1999', '1900–1999'],
  ['2024-05-01/2024-05-03', '2024, May 1–3', '1–3 May 2024', 'May 1–3, 2024'],
  ['2024-05-30/2024-06-02', '2024, May 30–June 2', '30 May–2 June 2024', 'May 30–June 2, 2024'],
  ['2024-05/2024-06', '2024, May–June', 'May–June 2024', 'May–June 2024'],
  ['2022/2024', '2022–2024', '2022–2024', '2022–2024'],
  ['2024-05/2024-05', '2024, May', 'May 2024', 'May 2024'],
  [
    '2023-12-30/2024-01-02',
    '2023, December 30 – 2024, January 2',
    '30 Dec. 2023 – 2 Jan. 2024',
    'December 30, 2023 – January 2, 2024',
  ],
  [
    '2024-05~/2024-06',
    'ca. 2024, May – 2024, June',
    'circa May 2024 – June 2024',
    'ca. May 2024 – June 2024',
  ],
  ['../2014', '2014 or earlier', '2014 or earlier', '2014 or earlier'],
  ['2014/..', '2014 or later', '2014 or later', '2014 or later'],
  ['-0044', '45 BC', '45 BC', '45 BC'],
];

test.for(forms)('%s', ([edtf, apa, mla, chicago]) => {
  expect(citedDate({ edtf }, apaDate)).toBe(apa);
  expect(citedDate({ edtf }, mlaDate)).toBe(mla);
  expect(citedDate({ edtf }, chicagoDate)).toBe(chicago);
});
