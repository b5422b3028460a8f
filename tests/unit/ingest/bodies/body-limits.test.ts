import { describe, expect, test } from 'vitest';
import { bodyLimitFaults, bodyLimits } from '#ingest/bodies/body-limits.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';
import { renderMarkdown } from '#markdown/render-markdown.ts';

const codes = (body: string) => bodyLimitFaults(body).map(({ code }) => code);
const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const numbered = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** 36,000 words, 333 footnotes with links, a table of 300 rows and a list of 400 links. */
const longReport = [
  numbered(
    1000,
    (n) =>
      `${'The bridge was shut at dusk, officials said after a crack was seen. '.repeat(3)}${n % 3 ? '' : `[^${n}]`}\n\n`,
  ),
  numbered(1000, (n) => (n % 3 ? '' : `[^${n}]: See [the report](https://example.org/${n}).\n\n`)),
  `| a | b | c |\n|---|---|---|\n${lines(300, '| Tirana | 12 | closed |')}\n`,
  lines(400, '- a thing that was [seen](x.md)'),
].join('');

describe('what a report may hold is within the limits', () => {
  test.each([
    ['a book of a report', longReport],
    [
      'a text with hard line breaks',
      `${lines(20, 'The bridge was closed at dusk.')}\n`.repeat(120),
    ],
    [
      'a page of plain HTML',
      `<div>\n${lines(500, '<p>The bridge was <b>closed</b> at dusk.</p>')}</div>`,
    ],
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
    ['headings', lines(3500, 'a\n===\n'), 'body-too-dense'],
    ['headings without end', lines(28_000, 'a\n===\n'), 'body-too-dense'],
    [
      'quotations within each other over many lines',
      lines(6000, `${'>'.repeat(30)}a`),
      'body-too-dense',
    ],
    ['a paragraph below each heading', lines(13_000, 'a|b\n# '), 'body-too-dense'],
    ['a quotation below each line', lines(2300, 'word\n> > > > a\n'), 'body-too-dense'],
    ['lines without an empty one', lines(2_500, 'a word'), 'body-too-dense'],
    ['quotations of one line', lines(4000, '> a\n'), 'body-too-dense'],
    ['empty quotations', lines(4000, '> \n'), 'body-too-dense'],
    ['footnotes', numbered(5000, (n) => `[^${n}]: a\n\n`), 'body-too-dense'],
    ['marks of footnotes', `[^a]: b\n\n${lines(5000, 'x[^a]\n')}`, 'body-too-dense'],
    ['numbers without a text', lines(20_000, '1.'), 'body-too-dense'],
    ['lists', lines(5000, '- a\n\nb\n'), 'body-too-dense'],
    ['tasks', lines(5000, '- [ ] a'), 'body-too-dense'],
    ['comments that never end', `</${'<!--'.repeat(7000)}`, 'body-too-dense'],
    [
      'a title that never ends',
      `${'[a](b "'.repeat(300)}${'word '.repeat(20_000)}`,
      'body-too-dense',
    ],
    ['escapes', '\\'.repeat(230_000) + lines(4500, 'a\n'), 'body-too-dense'],
    [
      'elements that begin anew in each block',
      `${numbered(60, (n) => `<b title=${n}>`)}\n\n${lines(500, 'a\n')}`,
      'body-too-dense',
    ],
    ['elements that other ends do not close', '<div></x>'.repeat(5000), 'body-too-deep'],
    ['cells within each other in a drawing', `<svg>${'<td>'.repeat(5000)}`, 'body-too-deep'],
    ['quotations', '>'.repeat(10_000), 'body-too-deep'],
    ['quotations and lists in turn', `${'> - 1. '.repeat(40)}a`, 'body-too-deep'],
    [
      'lists in lists',
      Array.from({ length: 90 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      'body-too-deep',
    ],
    ['elements', '<div>'.repeat(5000), 'body-too-deep'],
    ['elements wrongly nested', '<a><b></a>'.repeat(5000), 'body-too-deep'],
    ['a text of 250,000 characters and more', 'a '.repeat(125_001), 'body-too-large'],
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

test.each([
  ['many parts', lines(4000, '> a\n'), /most of them paragraphs, .* a page takes 7,000\.$/],
  ['many cells', `|a|b|\n|-|-|\n${lines(5000, '|a|b|')}`, /most of them cells of tables/],
  ['many notes', numbered(5000, (n) => `x[^${n}] `.repeat(2)), /footnotes|marks/],
])('%s are told by what most of them are', (_what, body, said) => {
  expect(bodyLimitFaults(body).at(-1)?.found).toMatch(said);
});

test('front matter has a limit of its own', () => {
  const read = readFrontMatter(`---\ntitle: ${'a'.repeat(70_000)}\n---\n`);
  expect(read).toMatchObject({ ok: false, fault: [{ code: 'front-matter-too-large' }] });
});
