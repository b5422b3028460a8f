/** What holds for every body, tried on bodies that chance makes out of the pieces that matter. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyLinks } from '#markdown/body-links.ts';
import { rendered } from './a-body.ts';
import { forbiddenIn } from './forbidden-in-body.ts';
import { hrefsIn, idsIn, parseHtml, textOf } from './parse-html.ts';

// prettier-ignore
const pieces = [
  '<script>', '</script>', '<style>', '</style>', '<svg>', '</svg>', '<math>', '<mtext>', '<template>', '<textarea>',
  '</textarea>', '<title>', '<noscript>', '</noscript>', '<select>', '<option>', '<table>', '<tr>', '<td>', '</table>',
  '<caption>', '<a href="', '<a href=javascript:alert(1) id=', '<b onclick=alert(1)>', '<img src=x onerror=alert(1)>',
  '<h1 id="footnote-label">', '<li id=fn-1>', '<iframe srcdoc="', '<form action=', '<p style="', '<plaintext>', '<!--',
  '-->', '<![CDATA[', ']]>', '</', '<', '>', '"', "'", '`', '```', '\n', '\n\n', '    ', '> ', '- ', '1. ', '# ', '###### ',
  '[x](', ')', '[', ']', '![', '](', '[^1]', '\n\n[^1]: ', '[y]: ', '|', '\n| - |\n', '**', '*', '_', '~~', '\\', '&#0;',
  '&colon;', '&Tab;', '\0', '\u202E', 'javascript:', 'https://', 'https:/', '//', '@', 'evil.example', 'bridge.md', '#fn-1',
  '#footnote-label', 'Fn 1', 'lang=fa', 'dir="rtl"', 'سلام', ' x ', 'y',
];

const anyBody = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const runs = { numRuns: 1500 };

describe('whatever a body holds', { timeout: 60_000 }, () => {
  test('no element or attribute outside the allow-list comes out', () => {
    fc.assert(
      fc.property(anyBody, (markdown) => {
        expect(forbiddenIn(rendered(markdown))).toEqual([]);
      }),
      runs,
    );
  });

  test('its ids are under the prefix, and each is there once', () => {
    fc.assert(
      fc.property(anyBody, (markdown) => {
        const ids = idsIn(rendered(markdown, 'user-content-ap-'));
        expect(ids.filter((id) => !id.startsWith('user-content-ap-'))).toEqual([]);
        expect(ids).toEqual([...new Set(ids)]);
      }),
      runs,
    );
  });

  test('a link within it leads to something in it', () => {
    fc.assert(
      fc.property(anyBody, (markdown) => {
        const html = rendered(markdown);
        const targets = idsIn(html).map((id) => `#${id}`);
        const fragments = hrefsIn(html).filter((href) => href.startsWith('#'));
        expect(fragments.filter((href) => !targets.includes(href))).toEqual([]);
      }),
      runs,
    );
  });

  test('each link that comes out was found before', () => {
    fc.assert(
      fc.property(anyBody, (markdown) => {
        const resolved = hrefsIn(rendered(markdown)).filter((href) => href.startsWith('/'));
        const found = bodyLinks(markdown).map(({ address }) => address);
        if (resolved.length > 0) expect(found).toContain('bridge.md');
      }),
      runs,
    );
  });

  test('parsing what comes out once more finds nothing new', () => {
    fc.assert(
      fc.property(anyBody, (markdown) => {
        expect(JSON.stringify(parseHtml(rendered(markdown)))).not.toMatch(
          /"type":"(comment|doctype|raw)"/,
        );
      }),
      runs,
    );
  });
});

describe('plain paragraphs', { timeout: 60_000 }, () => {
  const word = fc
    .string({
      unit: fc.constantFrom(...'abcëçŞسلام\u200C\u200D\u2067\u2069شלום漢字0123,;"\'%$€—'),
      minLength: 1,
    })
    .filter((text) => text.trim() === text);
  const paragraph = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((words) => `A ${words.join(' ')}`);

  test('come out letter for letter', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        expect(textOf(rendered(paragraphs.join('\n\n')))).toBe(paragraphs.join('\n'));
      }),
      runs,
    );
  });
});
