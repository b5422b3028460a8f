/** Citations as text: MLA, Chicago and APA against their handbooks, APA also against citeproc's own style file. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventCitation } from '#exports/citation.ts';
import type { Citation } from '#exports/citation-fields.ts';
import { apaText, chicagoText, mlaText, plainText, type Run } from '#exports/citation-text.ts';
import { cslRecord } from '#exports/csl.ts';
import type { ArticleInput } from '../../support/builders.ts';
import { found, newsroom } from '../queries/newsroom.ts';
import { anyCitation, citationsOf } from './a-citation.ts';

/** Italics between asterisks. */
function marked(runs: readonly Run[]): string {
  return runs
    .map(({ text, isItalic }) => (isItalic ? `*${text}*` : text))
    .join('')
    .trim();
}

const texts = (citation: Citation) => ({
  apa: marked(apaText(citation)),
  mla: marked(mlaText(citation)),
  chicago: marked(chicagoText(citation)),
});

const url = 'https://gazette.example/bridge';
const bridge: Partial<ArticleInput> = {
  title: 'Harbour bridge closed',
  publisher: 'The Gazette',
  byline: ['Ana Müller', 'Ben de la Cruz'],
  copy: { url, archived: [] },
};

test('two authors', () => {
  expect(texts(citationsOf(bridge).original)).toEqual({
    apa: `Müller, A., & de la Cruz, B. (2024, May 2). Harbour bridge closed. *The Gazette*. ${url}`,
    mla: `Müller, Ana, and Ben de la Cruz. “Harbour bridge closed.” *The Gazette*, 2 May 2024, ${url}.`,
    chicago: `Müller, Ana, and Ben de la Cruz. “Harbour bridge closed.” *The Gazette*, May 2, 2024. ${url}.`,
  });
});

test('no author, no address, a question for a title', () => {
  const { original } = citationsOf({ title: 'Who closed the "old" bridge?', date: '2024' });
  expect(texts(original)).toEqual({
    apa: 'Who closed the "old" bridge? (2024). *The Gazette*.',
    mla: '“Who closed the ‘old’ bridge?” *The Gazette*, 2024.',
    chicago: '*The Gazette*. “Who closed the ‘old’ bridge?” 2024.',
  });
});

test('many authors, an organisation and a suffix', () => {
  const byline = ['Martin Luther King Jr.', 'Reuters staff', 'Jean-Paul Sartre', 'علی رضایی'];
  expect(texts(citationsOf({ byline }).original)).toMatchObject({
    apa: expect.stringMatching(
      /^King, M. L., Jr., Reuters staff, Sartre, J.-P., & رضایی, علی\. \(/,
    ),
    mla: expect.stringMatching(/^King, Martin Luther, Jr., et al\. “/),
    chicago: expect.stringMatching(
      /^King, Martin Luther, Jr., Reuters staff, Jean-Paul Sartre, and علی رضایی\. “/,
    ),
  });
});

test('a copy that another republished', () => {
  const copy = { via: 'Coast Today', url, archived: [] };
  expect(texts(citationsOf({ title: 'Cracks', copy }).original)).toEqual({
    apa: `Cracks. (2024, May 2). *The Gazette*. Coast Today. ${url}`,
    mla: `“Cracks.” *The Gazette*, 2 May 2024. *Coast Today*, ${url}.`,
    chicago: `*The Gazette*. “Cracks.” May 2, 2024. Republished by Coast Today. ${url}.`,
  });
});

test('the archive’s record, in a version', () => {
  const { record } = citationsOf({ ...bridge, added: '2026-11-21' });
  const page = 'https://tirana-file.example/articles/bridge/';
  expect(texts({ ...record, version: 3 })).toEqual({
    apa: `*Harbour bridge closed* (Version 3) [Record of a report by The Gazette]. (2026, November 21). The Tirana File. ${page}`,
    mla: `“Harbour bridge closed.” *The Tirana File*, version 3, 21 Nov. 2026, ${page}. Record of a report by The Gazette.`,
    chicago: `The Tirana File. “Harbour bridge closed.” Version 3. Record of a report by The Gazette. November 21, 2026. ${page}.`,
  });
});

test('an event', () => {
  const page = 'https://tirana-file.example/events/ferry-fire/';
  expect(texts(eventCitation(found(newsroom.eventById, 'ferry-fire')))).toEqual({
    apa: `*Fire on the ferry Ëndrra* [Comparison of reports]. (n.d.). The Tirana File. ${page}`,
    mla: `“Fire on the ferry Ëndrra.” *The Tirana File*, ${page}. Comparison of reports.`,
    chicago: `The Tirana File. “Fire on the ferry Ëndrra.” Comparison of reports. N.d. ${page}.`,
  });
});

const asCiteproc: Partial<ArticleInput>[] = [
  bridge,
  { ...bridge, byline: ['Ana Müller'], date: '2024' },
  { ...bridge, byline: [], date: '2024-05' },
  { ...bridge, byline: ['Reuters staff'], date: '2024-05~', dateNote: 'The copy has no date.' },
  { ...bridge, byline: ['Ana María Çela', 'B. C. Dodd', 'Martin Luther King Jr.'] },
  { ...bridge, date: '2024-05-01/2024-05-03' },
  { ...bridge, date: '2024-21' },
  { ...bridge, date: '../2014' },
];

test.for(asCiteproc)('APA is what citeproc makes of the record: %j', (fields) => {
  const { original } = citationsOf(fields);
  // The style prints an archive only where there is no address; the text never does.
  const { archive, archive_location, ...record } = cslRecord(original);
  const made = new Cite([record]).format('bibliography', { template: 'apa', lang: 'en-US' });
  expect(plainText(apaText(original))).toBe(made.trim());
});

test('no text breaks a line', () => {
  fc.assert(
    fc.property(anyCitation, (citation) => {
      for (const write of [apaText, mlaText, chicagoText]) {
        expect(plainText(write(citation))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\p{Cs}/u);
      }
    }),
  );
});
