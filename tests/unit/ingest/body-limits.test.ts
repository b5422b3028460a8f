import { describe, expect, test } from 'vitest';
import { bodyLimitFaults, bodyLimits } from '#ingest/body-limits.ts';
import { readFrontMatter } from '#ingest/front-matter.ts';
import { renderMarkdown } from '#markdown/render-markdown.ts';

const codes = (body: string) => bodyLimitFaults(body).map(({ code }) => code);
const lines = (count: number, line: string) => `${line}\n`.repeat(count);

describe('what a report may hold is within the limits', () => {
  test.each([
    ['a long text', `${'The bridge was closed at dusk. '.repeat(40)}\n\n`.repeat(150)],
    ['many emphasised words', `${'a *word* and **more** '.repeat(40)}\n\n`.repeat(100)],
    ['a list of a thousand links', lines(1000, '- [a report](other-report.md)')],
    [
      'a table of 300 rows',
      `| a | b | c |\n|---|---|---|\n${lines(300, '| *1* | [2](x.md) | 3 |')}`,
    ],
    ['a numbered list of links with words', lines(400, `1. [a](b.md) ${'word '.repeat(20)}`)],
    [
      'a long table with links',
      `| a | b |\n|---|---|\n${lines(400, `| [1](x.md) | ${'word '.repeat(20)}|`)}`,
    ],
    ['a long paragraph with a link', `See [a](b.md). ${'It was shut at dusk. '.repeat(300)}`],
    ['quotations within each other', `${'> '.repeat(10)}So they said.`],
    ['a rule of many marks', `a\n\n${'* '.repeat(60)}\n\n${'- '.repeat(60)}\n\n${'_'.repeat(90)}`],
    ['a list in lists', Array.from({ length: 10 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['an HTML table', `<table>${lines(400, '<tr><td>1<td>2<td>3')}</table>`],
    ['a line that is indented far', `- a\n\n${' '.repeat(60)}text`],
  ])('%s', (_what, body) => {
    expect(codes(body)).toEqual([]);
  });
});

describe('what stalls parsers is past them', () => {
  test.each([
    ['a run of delimiters', '*a **a '.repeat(2000), 'body-too-dense'],
    ['delimiters of two kinds', '*a_ '.repeat(3500), 'body-too-dense'],
    ['brackets', '['.repeat(10_000), 'body-too-dense'],
    ['links within links', `${'['.repeat(3000)}a${'](b)'.repeat(3000)}`, 'body-too-dense'],
    ['words behind a bracket that nobody closed', `[${'word '.repeat(4000)}`, 'body-too-dense'],
    ['escapes behind it', `a [b ${'\\a '.repeat(4000)}`, 'body-too-dense'],
    ['lines behind it', `[${lines(4000, 'a')}`, 'body-too-dense'],
    ['lines that only look like rows', `a\n|-|-|\n${lines(4000, '| [*a b')}`, 'body-too-dense'],
    ['lines that only look numbered', `a [\n${lines(4000, '2. word')}`, 'body-too-dense'],
    ['code that never ends', '` `` '.repeat(2000), 'body-too-dense'],
    [
      'many blocks that are nearly too dense',
      `${'*a_ '.repeat(900)}\n\n`.repeat(5),
      'body-too-dense',
    ],
    ['underlined lines', lines(5000, 'a\n==='), 'body-too-dense'],
    [
      'rows without cells',
      `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${lines(5000, '|')}`,
      'body-too-dense',
    ],
    ['quotations', '>'.repeat(10_000), 'body-too-deep'],
    ['quotations and lists in turn', `${'> - 1. '.repeat(40)}a`, 'body-too-deep'],
    [
      'lists in lists',
      Array.from({ length: 90 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      'body-too-deep',
    ],
    ['elements', '<div>'.repeat(5000), 'body-too-deep'],
    ['elements wrongly nested', '<a><b></a>'.repeat(5000), 'body-too-deep'],
    ['a text of 200 kB and more', 'a '.repeat(100_001), 'body-too-large'],
  ])('%s', (_what, body, code) => {
    expect(codes(body)).toContain(code);
  });

  test('each is told at its line', () => {
    expect(bodyLimitFaults(`a\n\nb\n\n${'*a_ '.repeat(3500)}`)[0]?.line).toBe(5);
    expect(bodyLimitFaults(`a\n\n${'<div>'.repeat(100)}`)[0]?.line).toBe(3);
  });
});

test('as deep as may be, a body is rendered', () => {
  const { blocks, elements } = bodyLimits;
  const options = { idPrefix: 'user-content-a--', resolveLink: () => undefined };
  expect(renderMarkdown(`${'>'.repeat(blocks)}a`, options)).toContain('a');
  expect(renderMarkdown(`${'<div>'.repeat(elements)}a`, options)).toContain('a');
  expect(renderMarkdown(`${'*'.repeat(990)}a${'*'.repeat(990)}`, options)).toContain('a');
});

test('front matter has a limit of its own', () => {
  const read = readFrontMatter(`---\ntitle: ${'a'.repeat(70_000)}\n---\n`);
  expect(read).toMatchObject({ ok: false, faults: [{ code: 'front-matter-too-large' }] });
});
