import rehypeStringify from 'rehype-stringify';
import { describe, expect, test } from 'vitest';
import { bodyPipeline } from '#markdown/body-pipeline.ts';
import { linkToBridge, rendered } from './a-body.ts';
import { forbiddenIn } from './forbidden-in-body.ts';
import { textOf } from './parse-html.ts';

const hostile = [
  '<b onclick="alert(1)">x</b>',
  '<p style="position:fixed;inset:0">x</p>',
  '<p class="site-header">x</p>',
  '<form action="https://evil.example"><input name="a"><button formaction="javascript:alert(1)">x</button></form>',
  '<input autofocus onfocus="alert(1)">',
  '<details open ontoggle="alert(1)">x</details>',
  '<marquee onstart="alert(1)">x</marquee>',
  '<base href="https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/a.css">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<isindex action="javascript:alert(1)">',
  '<div contenteditable autofocus onfocus="alert(1)" tabindex="0">x</div>',
  '<p is="x-y" slot="z" popover part="q" nonce="r" itemscope data-x="1">x</p>',
  '<table background="https://evil.example/a.png"><tr><td background="//evil.example">x</td></tr></table>',
  '<a href="bridge.md" ping="https://evil.example" target="x" onclick="alert(1)">x</a>',
  '<a href="bridge.md" data-footnote-ref="x" class="y">x</a>',
  '<section data-footnotes="x" class="footnotes">x</section>',
  '<picture><source srcset="https://evil.example/a.png"><img src="x" onerror="alert(1)"></picture>',
  '<x-element onclick="alert(1)">x</x-element>',
  '<b\nonclick=alert(1)>x</b>',
  '<td onclick="alert(1)">x</td>',
  '<font color="red" onclick="alert(1)">x</font>',
  '<h1 onclick="alert(1)">x</h1>',
  '- [x] <input type="checkbox" onclick="alert(1)">',
];

const unreadable = [
  '<script>SECRET</script>',
  '<SCRIPT SRC="https://evil.example/a.js">SECRET</SCRIPT>',
  'a <script>SECRET</script> b',
  '<style>SECRET</style>',
  '<iframe src="https://evil.example">SECRET</iframe>',
  '<iframe srcdoc="<script>SECRET</script>">SECRET</iframe>',
  '<object data="x">SECRET</object>',
  '<embed src="x">',
  '<applet code="x">SECRET</applet>',
  '<noscript><i title="</noscript><img src=x onerror=alert(1)>">SECRET</i></noscript>',
  '<noembed>SECRET</noembed>',
  '<noframes>SECRET</noframes>',
  '<template><script>SECRET</script></template>',
  '<textarea>SECRET</textarea>',
  '<title>SECRET</title>',
  '<svg onload="alert(1)"><script>SECRET</script><text>SECRET</text></svg>',
  '<svg><foreignObject><p>SECRET</p></foreignObject></svg>',
  '<math><mi href="javascript:alert(1)">SECRET</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<video src="x" onerror="alert(1)">SECRET</video>',
  '<audio autoplay src="x">SECRET</audio>',
  '<canvas>SECRET</canvas>',
  '<xmp>SECRET</xmp>',
  '<!-- SECRET -->',
  '<!--><script>SECRET</script>-->',
  '<?php SECRET ?>',
  '<!DOCTYPE SECRET>',
  '<![CDATA[ SECRET ]]>',
];

/** What is harmless before the sanitiser sees it: its element is taken away so that the mark of its direction stays. */
const harmlessBefore = ['<bdo dir="rtl">0001</bdo>'];

/** The places in which a body can hold raw HTML. */
const places: [string, (html: string) => string][] = [
  ['alone', (html) => html],
  ['in a sentence', (html) => `before ${html} after`],
  ['in a heading', (html) => `## before ${html.replaceAll('\n', ' ')}`],
  ['in a quotation', (html) => `> ${html.replaceAll('\n', '\n> ')}`],
  ['in a table', (html) => `| a |\n| - |\n| ${html.replaceAll('\n', ' ').replaceAll('|', '')} |`],
  ['in a footnote', (html) => `a[^1]\n\n[^1]: ${html.replaceAll('\n', ' ')}`],
  ['in the text of a link', (html) => `[${html}](bridge.md)`],
  ['after an element that nobody closed', (html) => `<div lang="fa"><b>\n\n${html}`],
];

describe.each(places)('%s', (_place, put) => {
  test.each([...hostile, ...harmlessBefore])('nothing forbidden comes out of %s', (html) => {
    expect(forbiddenIn(rendered(put(html)))).toEqual([]);
  });

  test.each(unreadable)('nothing forbidden, and no text, comes out of %s', (html) => {
    const output = rendered(put(html));
    expect(forbiddenIn(output)).toEqual([]);
    expect(output).not.toContain('SECRET');
  });
});

describe('what is not hidden stays', () => {
  test('the text of an element that is not listed stays', () => {
    expect(textOf(rendered('<center>The <blink>bridge</blink></center>'))).toBe('The bridge');
  });

  test('HTML in code is shown, not obeyed', () => {
    const html = rendered('`<script>alert(1)</script>`\n\n    <b onclick="alert(1)">');
    expect(textOf(html)).toBe('<script>alert(1)</script>\n<b onclick="alert(1)">\n');
    expect(forbiddenIn(html)).toEqual([]);
  });
});

/** With the sanitiser off: what the two tests above find is the sanitiser's work. */
describe('the tests can fail', () => {
  const withoutSanitiser = bodyPipeline().use(rehypeStringify).freeze();

  test.each(hostile)('without the sanitiser, something forbidden comes out of %s', (html) => {
    const body = { idPrefix: 'user-content-', resolveLink: linkToBridge };
    const output = String(withoutSanitiser.processSync({ value: html, data: { body } }));
    expect(forbiddenIn(output)).not.toEqual([]);
  });
});
