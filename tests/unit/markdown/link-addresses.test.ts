import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/render-markdown.ts';
import { rendered } from './a-body.ts';
import { hrefsIn, textOf } from './parse-html.ts';

describe('links within the archive', () => {
  test.each([
    '[the bridge](../articles/bridge.md)',
    '[the bridge][b]\n\n[b]: bridge.md',
    '<a href="bridge.md">the bridge</a>',
  ])('the resolver gives the address: %s', (markdown) => {
    expect(rendered(markdown)).toBe('<p><a href="/articles/bridge/">the bridge</a></p>');
  });

  test('a link that leads nowhere leaves its text', () => {
    expect(rendered('See [the **tunnel**](tunnel.md).')).toBe(
      '<p>See the <strong>tunnel</strong>.</p>',
    );
  });

  test('the resolver gets each address as it was typed, and no other', () => {
    const asked: string[] = [];
    renderMarkdown(
      '[a](پل.md) [b](<a b.md>) [c](/topics/?x#y) [d](#e) [f](https://example.com) [g](//h) [h][i] <a href="j&amp;k.md">l</a>\n\n[i]: M%20n.md',
      {
        idPrefix: 'user-content-',
        resolveLink: (address) => {
          asked.push(address);
          return undefined;
        },
      },
    );
    expect(asked).toEqual(['پل.md', 'a b.md', '/topics/?x#y', 'M%20n.md', 'j&k.md']);
  });

  test.each([
    'javascript:alert(1)',
    '//example.com',
    '/\\example.com',
    'data:text/html,x',
    'x.html',
  ])('a resolver that answers "%s" is not believed', (answer) => {
    const html = renderMarkdown('[a](a.md)', {
      idPrefix: 'user-content-',
      resolveLink: () => answer,
    });
    expect(hrefsIn(html)).toEqual([]);
  });
});

describe('links within the body', () => {
  test('a fragment leads to a heading of this body', () => {
    expect(rendered('# Who\n\n[above](#who)', 'user-content-ap-')).toContain(
      '<a href="#user-content-ap-who">above</a>',
    );
  });

  test.each(['#page-title', '#', '#%', '#user-content-', '#constructor'])(
    'a fragment that is not in the body leaves its text: %s',
    (fragment) => {
      expect(rendered(`[above](${fragment})`)).toBe('<p>above</p>');
    },
  );
});

describe('links out of the archive', () => {
  test('they give the other site no information, and say what they are', () => {
    expect(rendered('[AP](https://apnews.com/a "AP")')).toBe(
      '<p><a href="https://apnews.com/a" title="AP" rel="noopener noreferrer external">AP</a></p>',
    );
  });

  test('what the author says of the window and the relation goes', () => {
    expect(
      rendered(
        '<a href="https://apnews.com/a" target="_top" rel="opener" ping="/x" download>AP</a>',
      ),
    ).toBe('<p><a href="https://apnews.com/a" rel="noopener noreferrer external">AP</a></p>');
  });

  test('an address in the text becomes a link', () => {
    expect(
      hrefsIn(rendered('www.example.com, https://example.com/a and desk@example.com')),
    ).toEqual(['http://www.example.com/', 'https://example.com/a', 'mailto:desk@example.com']);
  });
});

describe('hostile addresses', () => {
  const scheme = 'javascript:alert(1)';
  test.each([
    `[x](${scheme})`,
    '[x](JAVASCRIPT:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](java&Tab;script:alert(1))',
    '[x](java&NewLine;script:alert(1))',
    '[x](&#1;javascript:alert(1))',
    '[x](<\u0001javascript:alert(1)>)',
    '[x](<java\u0000script:alert(1)>)',
    '[x](javascript%3Aalert(1))',
    `[x][y]\n\n[y]: ${scheme}`,
    `<a href="${scheme}">x</a>`,
    "<a href='java\nscript:alert(1)'>x</a>",
    '<a href="&#x6A;avascript&#58;alert(1)">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    '<a href="\u00A0javascript:alert(1)">x</a>',
    `<A HREF=${scheme}>x</A>`,
    `<a href="https://example.com" href="${scheme}" xlink:href="${scheme}">x</a>`.replace(
      'href="https://example.com" ',
      '',
    ),
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '[x](file:///etc/passwd)',
    '[x](https:/evil.example)',
    '[x](https:evil.example)',
    '[x](//evil.example)',
    '[x](///evil.example)',
    '[x](\\\\\\\\evil.example)',
    '[x](/\\evil.example)',
    '[x](https:\\\\\\\\evil.example)',
    '[x](https://apnews.com@evil.example)',
    '[x](https://apnews.com:443@evil.example)',
    '[x](https://apnews.com\\\\@evil.example)',
    '[x](<https://evil.example/\t>)',
    '<a href="https://evil&#10;.example">x</a>',
    '<a href="https&#58;//user@evil.example">x</a>',
    '<a href="">x</a>',
    '<a name="y">x</a>',
  ])('leave their text and go: %j', (markdown) => {
    const html = rendered(markdown);
    expect(html).not.toContain('<a');
    expect(textOf(html)).toBe('x');
  });

  test('an autolink that is rejected stays as text', () => {
    expect(rendered('<javascript:alert(1)>')).toBe('<p>javascript:alert(1)</p>');
  });

  test('a link with nothing to click goes', () => {
    expect(rendered('a[](https://example.com)b')).toBe('<p>ab</p>');
  });
});
