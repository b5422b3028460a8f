import { describe, expect, test } from 'vitest';
import { rendered } from './a-body.ts';
import { elementsIn, hrefsIn, idsIn } from './parse-html.ts';

describe('headings', () => {
  test('a heading has an id under the prefix of its body', () => {
    expect(idsIn(rendered('## The bridge', 'user-content-reuters-'))).toEqual([
      'user-content-reuters-the-bridge',
    ]);
  });

  test('two headings of one wording have two ids', () => {
    expect(idsIn(rendered('## A\n\n## A'))).toEqual(['user-content-a', 'user-content-a-1']);
  });

  test('a heading in Persian has an id that its link finds', () => {
    const html = rendered('## پل بزرگ\n\n[above](#پل-بزرگ)');
    expect(hrefsIn(html)).toEqual(['#user-content-پل-بزرگ']);
    expect(idsIn(html)).toEqual(['user-content-پل-بزرگ']);
  });

  test('a heading of signs alone has none', () => {
    expect(idsIn(rendered('## !!!'))).toEqual([]);
  });

  test('the id of a heading holds nothing of a script in it', () => {
    expect(idsIn(rendered('## The <script>alert(1)</script>bridge'))).toEqual([
      'user-content-the-bridge',
    ]);
  });
});

describe('footnotes', () => {
  const markdown =
    'Four dead[^a], said police[^b]. Four[^a].\n\n[^a]: By noon.\n[^b]: On *Sunday*.';

  test('each reference leads to its note, and each note back to every reference', () => {
    const html = rendered(markdown);
    const ids = idsIn(html);
    expect(hrefsIn(html)).toHaveLength(6);
    for (const href of hrefsIn(html)) expect(ids).toContain(href.slice(1));
  });

  test('the way back has a label for those who hear the page', () => {
    const labels = elementsIn(rendered(markdown)).flatMap(({ properties }) =>
      properties.dataFootnoteBackref === undefined ? [] : [properties.ariaLabel],
    );
    expect(labels).toEqual(['Back to reference 1', 'Back to reference 1-2', 'Back to reference 2']);
  });

  test('a reference is described by the heading over the notes', () => {
    const html = rendered('x[^1]\n\n[^1]: n', 'user-content-a-');
    expect(html).toContain('aria-describedby="user-content-a-footnote-label"');
    expect(html).toContain('<h2 id="user-content-a-footnote-label">Footnotes</h2>');
  });

  test('the prefix comes before an id once', () => {
    expect(rendered(markdown)).not.toContain('user-content-user-content-');
  });

  test('there is no class in it', () => {
    expect(rendered(markdown)).not.toContain('class=');
  });

  test('two bodies on a page share no id', () => {
    const first = idsIn(rendered(markdown, 'user-content-reuters-'));
    const second = idsIn(rendered(markdown, 'user-content-ap-'));
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });
});

describe('ids stay apart', () => {
  test.each([
    ['a second reference and a note of a like name', 'a[^a] b[^a] c[^a-2]\n\n[^a]: x\n[^a-2]: y'],
    [
      'headings that are worded like footnotes',
      '# Fn 1\n\n# Fnref 1\n\n# Footnote label\n\na[^1]\n\n[^1]: x',
    ],
    [
      'an author who writes the id of a footnote',
      '<b id="fn-1">a</b><b id="user-content-fn-1">b</b>[^1]\n\n[^1]: x',
    ],
    [
      'an author who writes the id of the heading over them',
      '<h2 id="footnote-label">a</h2>\n\nb[^1]\n\n[^1]: x',
    ],
  ])('%s', (_name, markdown) => {
    const ids = idsIn(rendered(markdown));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toContain('user-content-fn-1');
    expect(ids).toContain('user-content-footnote-label');
  });

  test.each([
    '<p id="page-title">x</p>',
    '<p id="user-content-x">x</p>',
    '<p id="\0x">x</p>',
    '<p id="&#0;x">x</p>',
    '<p name="x">x</p>',
    '<a href="https://example.com/" aria-describedby="page-title">x</a>',
    '<a href="https://example.com/" aria-label="x">x</a>',
  ])('nothing that an author writes is a name: %s', (markdown) => {
    expect(rendered(markdown)).not.toMatch(/ (id|name|aria-\w+)=/);
  });
});
