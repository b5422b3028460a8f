import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/render-markdown.ts';
import { linkToBridge, rendered } from './a-body.ts';
import { elementsIn, textOf } from './parse-html.ts';

describe('prose', () => {
  test('a paragraph keeps its words and its emphasis', () => {
    expect(rendered('The bridge *fell* at **night**.')).toBe(
      '<p>The bridge <em>fell</em> at <strong>night</strong>.</p>',
    );
  });

  test('words that were struck out stay, as struck out', () => {
    expect(rendered('~~three~~ four dead')).toBe('<p><del>three</del> four dead</p>');
  });

  test('marks of direction and joiners stay as typed', () => {
    const text = 'می‌خواهم \u2067שלום\u2069 \u202Bab\u202C क्‍ष';
    expect(textOf(rendered(text))).toBe(text);
  });

  test('an empty body is empty', () => {
    expect(rendered('')).toBe('');
  });

  test('a numbered list goes on from the number that the author gave', () => {
    expect(rendered('4. four\n5. five')).toContain('<ol start="4">');
  });

  test('line endings and a byte order mark from Windows change nothing', () => {
    expect(rendered('\uFEFF# One\r\n\r\nTwo')).toBe(rendered('# One\n\nTwo').replaceAll('\r', ''));
  });
});

describe('languages', () => {
  test('a quotation keeps its language, direction and source', () => {
    const html = rendered(
      '<blockquote lang="fa" dir="rtl" cite="https://example.com/a">\n\nسلام\n\n</blockquote>',
    );
    expect(html).toBe(
      '<blockquote lang="fa" dir="rtl" cite="https://example.com/a">\n<p>سلام</p>\n</blockquote>',
    );
  });

  test.each(['p', 'span', 'bdi', 'em', 'i', 'cite', 'q', 'h3', 'div', 'blockquote'])(
    '<%s> keeps lang and dir',
    (name) => {
      const html = rendered(`<${name} lang="sq-AL" dir="auto">Durrës</${name}>`);
      expect(html).toMatch(/<\w+ [^>]*lang="sq-AL" dir="auto"/);
    },
  );

  test('<li> keeps lang and dir', () => {
    expect(rendered('<ul><li lang="ar" dir="rtl">x</li></ul>')).toContain(
      '<li lang="ar" dir="rtl">x</li>',
    );
  });

  test('a language or direction that cannot be one goes', () => {
    expect(rendered('<p lang="not a language" dir="up">x</p>')).toBe('<p>x</p>');
  });

  test('the source of a quotation may be an article of the archive', () => {
    expect(rendered('<q cite="../bridge.md">x</q>')).toBe(
      '<p><q cite="/articles/bridge/">x</q></p>',
    );
  });

  test('a source that is no safe address goes, and the quotation stays', () => {
    expect(rendered('<q cite="javascript:alert(1)">x</q>')).toBe('<p><q>x</q></p>');
  });
});

describe('headings', () => {
  const ranksOf = (markdown: string) =>
    elementsIn(rendered(markdown))
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map(({ tagName }) => tagName);

  test('the highest becomes h2, and the others follow it', () => {
    expect(ranksOf('# a\n\n## b\n\n### c\n\n## d')).toEqual(['h2', 'h3', 'h4', 'h3']);
  });

  test('headings that begin at h2 stay', () => {
    expect(ranksOf('## a\n\n### b')).toEqual(['h2', 'h3']);
  });

  test('a rank that the author skipped leaves no gap', () => {
    expect(ranksOf('#### a\n\n###### b')).toEqual(['h2', 'h3']);
  });

  test('six ranks end at h6', () => {
    expect(ranksOf('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f')).toEqual([
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'h6',
    ]);
  });

  test('a heading in raw HTML counts as one', () => {
    expect(ranksOf('<h1>a</h1>\n\n## b')).toEqual(['h2', 'h3']);
  });

  test('the heading over the footnotes is an h2, whatever the others are', () => {
    expect(ranksOf('# a[^1]\n\n### b\n\n[^1]: n')).toEqual(['h2', 'h3', 'h2']);
  });
});

describe('tables', () => {
  test('a header cell heads its column', () => {
    const html = rendered('| Who | Dead |\n| - | -: |\n| Reuters | 4 |');
    expect(html).toContain('<th scope="col">Who</th>');
    expect(html).toContain('<th scope="col" data-align="right">Dead</th>');
    expect(html).toContain('<td data-align="right">4</td>');
  });

  test('a header cell beside others heads its row', () => {
    expect(rendered('<table><tr><th>Dead</th><td>4</td></tr></table>')).toContain(
      '<th scope="row">Dead</th>',
    );
  });

  test('a scope that the author gave stays', () => {
    expect(
      rendered('<table><tr><th scope="colgroup" colspan="2">Dead</th></tr></table>'),
    ).toContain('<th scope="colgroup" colspan="2">');
  });
});

describe('task lists', () => {
  test('a task shows its state and has no control', () => {
    expect(rendered('- [x] asked\n- [ ] answered')).toBe(
      '<ul>\n<li>☑ asked</li>\n<li>☐ answered</li>\n</ul>',
    );
  });
});

describe('pictures', () => {
  test.each([
    ['a remote picture', '![The bridge](https://example.com/a.png "t")'],
    ['a local picture', '![The bridge](a.png)'],
    ['a picture by reference', '![The bridge][a]\n\n[a]: a.png'],
    ['a picture in HTML', '<img alt="The bridge" src="a.png" onerror="alert(1)">'],
  ])('%s leaves its alternative text', (_name, markdown) => {
    expect(rendered(markdown)).toMatch(/^(<p>The bridge<\/p>|The bridge)$/);
  });

  test('a picture in a link leaves the link its text', () => {
    expect(rendered('[![The bridge](a.png)](bridge.md)')).toBe(
      '<p><a href="/articles/bridge/">The bridge</a></p>',
    );
  });
});

describe('several bodies', () => {
  test('no option of one body reaches the next', () => {
    const options = { idPrefix: 'user-content-a-', resolveLink: () => '/a/' };
    renderMarkdown('# x\n\n[y](y.md)', options);
    expect(rendered('# x\n\n[y](y.md)')).toBe('<h2 id="user-content-x">x</h2>\n<p>y</p>');
  });

  test.each(['', 'page-', 'user-content', 'user-content- x'])(
    'a prefix of ids that could meet those of the page is a bug: "%s"',
    (idPrefix) => {
      expect(() => renderMarkdown('x', { idPrefix, resolveLink: linkToBridge })).toThrow(
        'user-content-',
      );
    },
  );
});
