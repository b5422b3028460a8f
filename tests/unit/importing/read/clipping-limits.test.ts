import { expect, test } from 'vitest';
import { readClippings } from '#importing/read/read-clipping.ts';

const read = (name: string, text: string) => readClippings(name, Buffer.from(text));
const faultOf = (name: string, text: string) => {
  const result = read(name, text);
  return result.ok ? undefined : result.fault;
};
const sentence =
  'The bridge was closed at dusk, officials said on Tuesday, after a crack was found. ';
const page = (body: string) =>
  `<html><head><title>A bridge is shut</title></head><body><article><h1>A bridge is shut</h1><p>${sentence.repeat(4)}</p>${body}</article></body></html>`;
const posts = (contents: readonly string[]) =>
  `<?xml version="1.0"?><rss><channel><title>Paper</title><wp:wxr_version>1.2</wp:wxr_version>${contents
    .map(
      (content) =>
        `<item><title>Post</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`,
    )
    .join('')}</channel></rss>`;

test.each([
  ['open links in markdown', 'a.md', `# A\n\n${'[a]('.repeat(20_000)}`, 'clipping-too-dense'],
  ['open links in a text', 'a.txt', `A headline\n\n${'[a]('.repeat(20_000)}`, 'clipping-too-dense'],
  [
    'lines with a word in brackets',
    'a.txt',
    `A\n\n${'word [x y]\n'.repeat(10_000)}`,
    'clipping-too-dense',
  ],
  ['a text without end', 'a.txt', `A headline\n\n${sentence.repeat(4000)}`, 'clipping-too-large'],
  ['quotations within each other', 'a.md', `# A\n\n${'>'.repeat(100)}a`, 'clipping-too-deep'],
  [
    'a page of 200,000 links',
    'a.html',
    page('<a href="x">a</a> '.repeat(200_000)),
    'clipping-too-large',
  ],
  [
    'a page of cells',
    'a.html',
    page(`<table>${'<tr><td>a<td>b'.repeat(2000)}</table>`),
    'clipping-too-large',
  ],
  ['a deep page', 'a.html', page('<div><p>a</p>'.repeat(1000)), 'clipping-too-large'],
  ['a page in a drawing', 'a.html', page(`<svg>${'<td>'.repeat(2000)}`), 'clipping-too-large'],
  [
    'elements that begin anew in each block',
    'a.html',
    page(
      `${Array.from({ length: 60 }, (_, n) => `<b id="${n}">`).join('')}${'<p>a</p>'.repeat(500)}`,
    ),
    'clipping-too-large',
  ],
  [
    'a page of a million words',
    'a.html',
    page(`<p>${'word '.repeat(1_000_000)}</p>`),
    'clipping-too-large',
  ],
])('%s is past a limit, counted from what is in the file', (_what, name, text, code) => {
  expect(faultOf(name, text)).toMatchObject({ code, remedy: expect.stringMatching(/\.$/) });
});

test('a problem in markdown is reported at its line of the file', () => {
  const text = `---\ntitle: A\n---\n\nText.\n\n${'[a]('.repeat(20_000)}`;
  expect(faultOf('a.md', text)).toMatchObject({ code: 'clipping-too-dense', line: 7 });
});

test.each([
  [
    'a page with scripts',
    'a.html',
    page(`<script>${'a("<b>x</b>");'.repeat(20_000)}</script><p>${sentence}</p>`),
  ],
  [
    'a long page',
    'a.html',
    page(`<p>${sentence.repeat(4)} <a href="https://a.example/">a link</a></p>\n`.repeat(500)),
  ],
  [
    'a page with drawings',
    'a.html',
    page('<svg viewBox="0 0 1 1"><path d="M0 0"/><path d="M1 1"/></svg>'.repeat(200)),
  ],
  ['a long text', 'a.txt', `A bridge is shut\n\n${`${sentence.repeat(4)}\n\n`.repeat(600)}`],
  [
    'a long text without empty lines',
    'a.txt',
    `A bridge is shut\n${`${sentence.repeat(4)}\n`.repeat(600)}`,
  ],
])('%s is taken', (_what, name, text) => {
  expect(faultOf(name, text)).toBeUndefined();
});

test('of an export, the post that is too large is left out by name, and the others are taken', () => {
  const result = read('a.xml', posts([`<p>${sentence}</p>`, '<a href="x">a</a> '.repeat(10_000)]));
  if (!result.ok) throw new Error(result.fault.found);
  expect(result.value.clippings).toHaveLength(1);
  expect(result.value.skipped).toEqual([
    '"Post" is too large: it has 10,000 elements; a clipping may have up to 6,000.',
  ]);
});
