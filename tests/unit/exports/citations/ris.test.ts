/** RIS, read back by the rules of the format: a tag, two spaces, a hyphen, a space, a value, CR LF. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '#exports/citations/one-line.ts';
import { risRecord, writeRis } from '#exports/citations/ris.ts';
import { anyCitation, citationsOf } from './a-citation.ts';

/** Records as lists of tags and values. Throws on a line that is none. */
function read(text: string): [tag: string, value: string][][] {
  const records: [tag: string, value: string][][] = [];
  for (const line of text.split('\r\n').slice(0, -1)) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`No line of RIS: ${line}`);
    if (tag === 'TY') records.push([]);
    records.at(-1)?.push([tag, value]);
  }
  return records;
}

test('a report and the record of it', () => {
  const { original, record } = citationsOf({
    title: 'Harbour bridge closed',
    byline: ['Ana Müller', 'Ben de la Cruz', 'Reuters staff'],
    dateline: 'Port Maren',
    added: '2026-11',
    copy: { url: 'https://gazette.example/bridge', via: 'Coast Today', archived: [] },
  });
  expect(writeRis([original, record]).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - bridge',
    'AU  - Müller, Ana',
    'AU  - de la Cruz, Ben',
    'AU  - Reuters staff',
    'TI  - Harbour bridge closed',
    'T2  - The Gazette',
    'PY  - 2024',
    'DA  - 2024/05/02/',
    'DP  - Coast Today',
    'UR  - https://gazette.example/bridge',
    'LA  - en-GB',
    'N1  - Dateline: Port Maren',
    'N1  - Recorded in The Harbour File, https://harbour-file.example/articles/bridge/',
    'ER  - ',
    'TY  - ELEC',
    'ID  - bridge-record',
    'TI  - Harbour bridge closed',
    'T2  - The Harbour File',
    'PY  - 2026',
    'DA  - 2026/11//',
    'UR  - https://harbour-file.example/articles/bridge/',
    'M3  - Record of a report by The Gazette',
    'LA  - en-GB',
    'ER  - ',
    '',
  ]);
});

test.for([
  ['2024', '2024', '2024///'],
  ['2024-05', '2024', '2024/05//'],
  ['2024-05-02~', '2024', '2024/05/02/about 2 May 2024'],
  ['2024-21', '2024', '2024///spring 2024'],
  ['202X', undefined, '///the 2020s'],
  ['2024-05-01/2024-05-03', undefined, '///1–3 May 2024'],
  ['../2014', undefined, '///2014 or earlier'],
] as const)('%s is as precise as it was', ([date, year, day]) => {
  const record = new Map(read(risRecord(citationsOf({ date, dateNote: 'Why.' }).original))[0]);
  expect(record.get('PY')).toBe(year);
  expect(record.get('DA')).toBe(day);
});

test('whatever is in a field, the file has its two records, and every value is read back', () => {
  fc.assert(
    fc.property(anyCitation, anyCitation, (original, record) => {
      const records = read(writeRis([original, record]));
      expect(records).toHaveLength(2);
      for (const [at, citation] of [original, record].entries()) {
        const lines = records[at] ?? [];
        expect(lines.at(-1)).toEqual(['ER', '']);
        expect(lines.filter(([tag]) => tag === 'ER')).toHaveLength(1);
        expect(lines.filter(([tag]) => tag === 'AU')).toHaveLength(citation.authors.length);
        expect(new Map(lines).get('TI')).toBe(oneLine(citation.title));
      }
    }),
    { numRuns: 300 },
  );
});
