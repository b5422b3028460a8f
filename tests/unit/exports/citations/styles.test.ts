/** Citations as text: how the three styles set them. That they are the official styles is tried in official-styles.test.ts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventCitation } from '#exports/citations/citation.ts';
import type { Citation } from '#exports/citations/citation-fields.ts';
import { apaText, chicagoText, mlaText } from '#exports/citations/styles.ts';
import type { Run } from '#exports/citations/text-run.ts';
import type { ArticleInput } from '../../../support/builders.ts';
import { found, newsroom } from '../../queries/newsroom.ts';
import { anyCitation, citationsOf } from './a-citation.ts';
import { textOfRuns } from './text-of-runs.ts';

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
  copy: { url },
};

test('two authors', () => {
  expect(texts(citationsOf(bridge).original)).toEqual({
    apa: `Müller, A., & de la Cruz, B. (2024, May 2). Harbour bridge closed. *The Gazette*. ${url}`,
    mla: `Müller, Ana, and Ben de la Cruz. “Harbour Bridge Closed.” *The Gazette*, 2 May 2024, ${url}.`,
    chicago: `Müller, Ana, and Ben de la Cruz. 2024. “Harbour Bridge Closed.” *The Gazette*, May 2. ${url}.`,
  });
});

test('no author, no address, a question for a title', () => {
  const { original } = citationsOf({ title: 'Who closed the "old" bridge?', date: '2024' });
  expect(texts(original)).toEqual({
    apa: 'Who closed the “old” bridge? (2024). *The Gazette*.',
    mla: '“Who Closed the ‘Old’ Bridge?” *The Gazette*, 2024.',
    chicago: '*The Gazette*. 2024. “Who Closed the ‘Old’ Bridge?”',
  });
});

test('a full stop goes before closing quotation marks, and an apostrophe is none of them', () => {
  const { apa, mla } = texts(citationsOf({ title: 'Mayor: "It is over"' }).original);
  expect(apa).toMatch(/^Mayor: “It is over\.” \(/);
  expect(mla).toMatch(/^“Mayor: ‘It Is Over\.’” \*/);
  expect(texts(citationsOf({ title: "The mayors'" }).original).apa).toMatch(/^The mayors’\. \(/);
});

test('many authors, an organisation and a suffix', () => {
  const byline = ['Martin Luther King Jr.', 'Reuters staff', 'Jean-Paul Sartre', 'علی رضایی'];
  expect(texts(citationsOf({ byline }).original)).toMatchObject({
    apa: expect.stringMatching(
      /^King, M\. L\., Jr\., Reuters staff, Sartre, J\.-P\., & رضایی, ع\. \(/,
    ),
    mla: expect.stringMatching(/^King, Martin Luther, Jr\., et al\. “/),
    chicago: expect.stringMatching(
      /^King, Martin Luther, Jr\., Reuters staff, Jean-Paul Sartre, and علی رضایی\. 2024\. “/,
    ),
  });
});

test('a copy that another republished', () => {
  const copy = { via: 'Coast Today', url };
  expect(texts(citationsOf({ title: 'Cracks', copy }).original)).toEqual({
    apa: `Cracks. (2024, May 2). *The Gazette*. ${url}`,
    mla: `“Cracks.” *The Gazette*, 2 May 2024. *Coast Today*, ${url}.`,
    chicago: `*The Gazette*. 2024. “Cracks.” May 2. ${url}.`,
  });
});

test('the archive’s record, which its address gives the version of', () => {
  const { record } = citationsOf({ ...bridge, added: '2026-11-21' });
  const page = 'https://harbour-file.example/articles/bridge/';
  expect(texts({ ...record, version: 3 })).toEqual({
    apa: `*Harbour bridge closed*. (2026, November 21). The Harbour File. ${page}`,
    mla: `“Harbour Bridge Closed.” *The Harbour File*, 21 Nov. 2026, ${page}.`,
    chicago: `The Harbour File. 2026. “Harbour Bridge Closed.” November 21. ${page}.`,
  });
});

test('a withdrawn record says so, in English, whatever the language of the headline', () => {
  const { record } = citationsOf({ title: 'پل بسته شد', language: 'fa' });
  const runs = mlaText({ ...record, isWithdrawn: true });
  expect(textOfRuns(runs)).toMatch(/^“Withdrawn: پل بسته شد\.” /);
  expect(runs.filter(({ language }) => language === 'fa').map(({ text }) => text)).toEqual([
    'پل بسته شد',
  ]);
});

test('an event', () => {
  const page = 'https://harbour-file.example/events/ferry-fire/';
  const citation = eventCitation(newsroom, found(newsroom.eventById, 'ferry-fire'));
  expect(texts({ ...citation, issued: null })).toEqual({
    apa: `*Fire on the ferry Ëndrra*. (n.d.). The Harbour File. Retrieved ${page}`,
    mla: `“Fire on the Ferry Ëndrra.” *The Harbour File*, ${page}.`,
    chicago: `The Harbour File. n.d. “Fire on the Ferry Ëndrra.” ${page}.`,
  });
});

test('no text breaks a line', () => {
  fc.assert(
    fc.property(anyCitation, (citation) => {
      for (const write of [apaText, mlaText, chicagoText]) {
        expect(textOfRuns(write(citation))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\p{Cs}/u);
      }
    }),
  );
});
