import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from '#importing/body/html-to-markdown.ts';
import { parseMarkdown, writable, writeMarkdown } from '#importing/body/markdown-text.ts';
import { parseFragment } from '#importing/body/parse-html.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';

const reference = /(?<!\\)&#x[\dA-F]+;/;
const fromHtml = (html: string) => htmlToMarkdown(parseFragment(html));

test.each([
  ['<p>The <b>bridge </b>was closed.</p>', 'The **bridge** was closed.\n'],
  ['<p><b>Photo:</b>Reuters</p>', '**Photo**:Reuters\n'],
  ['<p>It<em>“closed”</em>at dusk.</p>', 'It“*closed*”at dusk.\n'],
  ['<p><b>a</b><b>b</b> c</p>', '**ab** c\n'],
  ['<p>a<br> b <br>c<br></p>', 'a\\\nb\\\nc\n'],
  ['<p><b><br>a</b></p>', '**a**\n'],
  ['<h2>a<br>b </h2>', '## a b\n'],
  ['<p>a<b><a href="https://a.example/">b</a></b>c</p>', 'a[b](https://a.example/)c\n'],
  ['<p><i> </i>a</p>', 'a\n'],
  ['<p>\u00a0<b>\u00a0a\u00a0</b>b</p>', '\u00a0\u00a0**a**\u00a0b\n'],
])('%s is written without references', (html, markdown) => {
  expect(writeMarkdown(fromHtml(html))).toBe(markdown);
});

test('what a report says of references stays', () => {
  const written = writeMarkdown(fromHtml('<p>Write <code>&amp;#x20;</code> or &amp;#x21;.</p>'));
  expect(written).toBe('Write `&#x20;` or \\&#x21;.\n');
});

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    '.',
    '“',
    '”',
    ',',
    ' ',
    '  ',
    '\n',
    ' \n ',
    '\u00a0',
    '*',
    '_',
    '&',
    '#',
    '1.',
    '-',
    'é',
    '!',
    '(',
    '[',
    ']',
  ],
);
const words: fc.Arbitrary<PhrasingContent> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => ({ type: 'text', value: pieces.join('') }));
const { phrasing } = fc.letrec<{ phrasing: PhrasingContent[]; one: PhrasingContent }>((tie) => ({
  phrasing: fc.array(tie('one'), { minLength: 1, maxLength: 4 }),
  one: fc.oneof(
    { weight: 4, arbitrary: words },
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc.constant<PhrasingContent>({ type: 'inlineCode', value: 'x' }),
    ...(['emphasis', 'strong', 'delete'] as const).map((type) =>
      tie('phrasing').map((children): PhrasingContent => ({ type, children })),
    ),
    words.map((text): PhrasingContent => ({
      type: 'link',
      url: 'https://a.example/',
      children: [text],
    })),
  ),
}));
const body = fc.array(
  fc.record({
    type: fc.constantFrom('paragraph' as const, 'heading' as const),
    children: phrasing,
  }),
  { minLength: 1, maxLength: 3 },
);
const rootOf = (
  blocks: readonly { type: 'paragraph' | 'heading'; children: PhrasingContent[] }[],
): Root => ({
  type: 'root',
  children: blocks.map(({ type, children }) =>
    type === 'heading' ? { type, depth: 2, children } : { type, children },
  ),
});

test('no draft has a reference, and all its words are read back', () => {
  fc.assert(
    fc.property(body, (blocks) => {
      const tree = rootOf(blocks);
      const written = writeMarkdown(tree);
      expect(written).not.toMatch(reference);
      const letters = (root: Root) => textOfMarkdown(root).replace(/\s+/g, '');
      expect(letters(parseMarkdown(written))).toBe(letters(tree));
    }),
    { numRuns: 1000 },
  );
});

/** Without places in the file. */
function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      ['position', 'spread', 'title', 'data'].includes(key) ? undefined : one,
    ),
  );
}

test('what is read back is the tree that was written', () => {
  fc.assert(
    fc.property(body, (blocks) => {
      const tree = writable(rootOf(blocks));
      fc.pre(tree.children.every((block) => 'children' in block && block.children.length > 0));
      expect(bare(parseMarkdown(writeMarkdown(tree)))).toEqual(bare(tree));
    }),
    { numRuns: 1000 },
  );
});
