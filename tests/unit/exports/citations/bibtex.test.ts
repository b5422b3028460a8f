/** BibTeX, read back by the parser of @citation-js/plugin-bibtex. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bibtexEntry, writeBibtex } from '#exports/citations/bibtex.ts';
import { oneLine } from '#exports/citations/one-line.ts';
import { anyCitation, citationsOf } from './a-citation.ts';

const nameSchema = z.looseObject({ family: z.string().optional(), given: z.string().optional() });
const entriesSchema = z.array(
  z.looseObject({
    id: z.string(),
    title: z.string(),
    author: z.array(nameSchema).default([]),
    issued: z.looseObject({}).optional(),
  }),
);
const read = (text: string) => entriesSchema.parse(new Cite(text).data);

test('an entry', () => {
  const { original } = citationsOf({
    title: 'Harbour bridge: 50% & more {closed}',
    byline: ['Ana Müller', 'Reuters staff', 'Martin Luther King Jr.'],
    dateline: 'Port Maren',
    copy: { url: 'https://gazette.example/a_b%20c', archived: [] },
  });
  expect(bibtexEntry(original)).toBe(
    String.raw`@article{bridge,
  author = {Müller, Ana and {Reuters staff} and King, Jr., Martin Luther},
  title = {{Harbour bridge: 50\% \& more \textbraceleft{}closed\textbraceright{}}},
  journal = {The Gazette},
  date = {2024-05-02},
  year = {2024},
  month = may,
  day = {2},
  url = {https://gazette.example/a_b%20c},
  language = {en-GB},
  note = {Dateline: Port Maren. Recorded in The Harbour File, https://harbour-file.example/articles/bridge/},
}`,
  );
});

test('a day is read back as that day', () => {
  const { original } = citationsOf({ date: '2024-05-02' });
  expect(read(writeBibtex([original]))[0]?.issued).toEqual({ 'date-parts': [[2024, 5, 2]] });
});

test.for([
  ['2024', ['  date = {2024},', '  year = {2024},']],
  ['2024-05', ['  date = {2024-05},', '  year = {2024},', '  month = may,']],
  ['2024-05~', ['  date = {2024-05~},', '  year = {about May 2024},']],
  ['2024-05-01/2024-05-03', ['  date = {2024-05-01/2024-05-03},', '  year = {1–3 May 2024},']],
  ['202X', ['  year = {the 2020s},']],
  ['../2014', ['  year = {2014 or earlier},']],
  ['2024-21', ['  year = {spring 2024},']],
] as const)('%s is as precise as it was', ([date, lines]) => {
  const { original } = citationsOf({ date, dateNote: 'Why.' });
  const written = bibtexEntry(original).split('\n');
  expect(written.filter((line) => /^ {2}(date|year|month|day) /.test(line))).toEqual(lines);
  expect(read(writeBibtex([original]))[0]?.issued).toBeDefined();
});

test('whatever is in a field, the file has its two entries, and their titles and names are read back', () => {
  fc.assert(
    fc.property(anyCitation, anyCitation, (original, other) => {
      const record = { ...other, id: 'bridge-record' };
      const entries = read(writeBibtex([original, record]));
      expect(entries.map(({ id }) => id)).toEqual(['bridge', 'bridge-record']);
      for (const [at, citation] of [original, record].entries()) {
        expect(entries[at]?.title.normalize('NFC')).toBe(oneLine(citation.title).normalize('NFC'));
        expect(entries[at]?.author).toHaveLength(citation.authors.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('braces are balanced, as BibTeX counts them, and no line breaks inside a value', () => {
  fc.assert(
    fc.property(anyCitation, (citation) => {
      const lines = bibtexEntry(citation).split('\n');
      expect(lines.at(-1)).toBe('}');
      for (const line of lines.slice(1, -1)) {
        expect(line).toMatch(/^ {2}[a-z]+ = (\{.*\}|[a-z]{3}),$/u);
        expect(line.split('{')).toHaveLength(line.split('}').length);
      }
    }),
  );
});
