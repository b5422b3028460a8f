/** Every element and attribute that a body may have reaches the page: none can drop out of the schema unnoticed. */
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { sanitizeSchema } from '#markdown/sanitize-schema.ts';
import { rendered } from './a-body.ts';
import { elementsIn } from './parse-html.ts';

/** HTML in which each element is where it belongs. */
const inPlace: Record<string, string> = {
  caption: '<table><caption>x</caption><tbody><tr><td>y</td></tr></tbody></table>',
  dd: '<dl><dt>x</dt><dd>y</dd></dl>',
  dt: '<dl><dt>x</dt><dd>y</dd></dl>',
  figcaption: '<figure><p>x</p><figcaption>y</figcaption></figure>',
  li: '<ul><li>x</li></ul>',
  rp: '<p><ruby>x<rp>(</rp><rt>y</rt><rp>)</rp></ruby></p>',
  rt: '<p><ruby>x<rt>y</rt></ruby></p>',
  tbody: '<table><tbody><tr><td>x</td></tr></tbody></table>',
  td: '<table><tbody><tr><td>x</td></tr></tbody></table>',
  tfoot: '<table><tfoot><tr><td>x</td></tr></tfoot></table>',
  th: '<table><tbody><tr><th>x</th></tr></tbody></table>',
  thead: '<table><thead><tr><th>x</th></tr></thead></table>',
  tr: '<table><tbody><tr><td>x</td></tr></tbody></table>',
};
const alone = ['hr', 'br', 'wbr'];
/** Each of the ranks of headings; the first in a body becomes the highest. */
const headings = '<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>\n<h5>d</h5>\n<h6>e</h6>';
const elements = (
  'a abbr b bdi blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd ' +
  'li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead tr u ul var wbr'
).split(' ');

function htmlWith(name: string): string {
  if (/^h\d$/.test(name)) return headings;
  if (name === 'a') return '<a href="https://example.com/">x</a>';
  return inPlace[name] ?? (alone.includes(name) ? `<p>x<${name}>y</p>` : `<${name}>x</${name}>`);
}

test('the schema has these elements and no others', () => {
  expect(sanitizeSchema.tagNames?.toSorted()).toEqual(elements.toSorted());
});

test.each(elements)('<%s> reaches the page', (name) => {
  expect(elementsIn(rendered(htmlWith(name))).map(({ tagName }) => tagName)).toContain(name);
});

test.each(Object.keys(inPlace))('<%s> away from its place leaves its text alone', (name) => {
  const html = rendered(`<div><${name}>x</${name}></div>`);
  expect(elementsIn(html).map(({ tagName }) => tagName)).not.toContain(name);
  expect(html).toContain('x');
});

const table = (cell: string) => `<table><tbody><tr>${cell}</tr></tbody></table>`;
const note = 'x[^1] y[^1]\n\n[^1]: z';
/** The element, its attribute, a value that it keeps, and a body that has it. */
const attributes: [element: string, attribute: string, value: unknown, body: string][] = [
  ['a', 'href', 'https://example.com/a', '[x](https://example.com/a)'],
  ['a', 'href', 'http://example.com/a', '[x](http://example.com/a)'],
  ['a', 'href', 'mailto:a@example.com', '[x](mailto:a@example.com)'],
  ['a', 'href', '/articles/bridge/', '[x](bridge.md)'],
  ['a', 'href', '#user-content-x', '# x\n\n[y](#x)'],
  ['a', 'rel', ['noopener', 'noreferrer', 'external'], '[x](https://example.com/a)'],
  ['a', 'title', 'y', '[x](https://example.com/a "y")'],
  ['a', 'id', 'user-content-fnref-1', note],
  ['a', 'ariaDescribedBy', ['user-content-footnote-label'], note],
  ['a', 'ariaLabel', 'Back to reference 1', note],
  ['a', 'ariaLabel', 'Back to reference 1-2', note],
  ['a', 'dataFootnoteRef', '', note],
  ['a', 'dataFootnoteBackref', '', note],
  ['abbr', 'title', 'y', '<abbr title="y">x</abbr>'],
  [
    'blockquote',
    'cite',
    'https://example.com/a',
    '<blockquote cite="https://example.com/a">x</blockquote>',
  ],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name, at): [string, string, unknown, string] => [
    name,
    'id',
    `user-content-${'abcde'[at]}`,
    headings,
  ]),
  ['li', 'id', 'user-content-fn-1', note],
  ['ol', 'start', 4, '4. x'],
  ['ol', 'start', -3, '<ol start="-3"><li>x</li></ol>'],
  ['ol', 'start', 0, '<ol start="0"><li>x</li></ol>'],
  ['ol', 'reversed', true, '<ol reversed><li>x</li></ol>'],
  ['q', 'cite', 'https://example.com/a', '<q cite="https://example.com/a">x</q>'],
  ['section', 'dataFootnotes', '', note],
  ...['td', 'th'].flatMap((name): [string, string, unknown, string][] => [
    [name, 'colSpan', 12, table(`<${name} colspan="12">x</${name}>`)],
    [name, 'rowSpan', 12, table(`<${name} rowspan="12">x</${name}>`)],
    ...['left', 'center', 'right'].map((align): [string, string, unknown, string] => [
      name,
      'dataAlign',
      align,
      table(`<${name} align="${align}">x</${name}>`),
    ]),
  ]),
  ...['col', 'row', 'colgroup', 'rowgroup'].map((scope): [string, string, unknown, string] => [
    'th',
    'scope',
    scope,
    table(`<th scope="${scope}">x</th>`),
  ]),
  ['p', 'lang', 'sq-Latn-AL', '<p lang="sq-Latn-AL">x</p>'],
  ...['ltr', 'rtl', 'auto'].map((dir): [string, string, unknown, string] => [
    'p',
    'dir',
    dir,
    `<p dir="${dir}">x</p>`,
  ]),
];

describe('attributes', () => {
  test.each(attributes)('<%s %s> keeps %j', (tagName, attribute, value, body) => {
    const values = elementsIn(rendered(body))
      .filter((element) => element.tagName === tagName)
      .map(({ properties }: Element) => properties[attribute]);
    expect(values).toContainEqual(value);
  });

  test('of the schema are all tried here', () => {
    const inSchema = Object.entries(sanitizeSchema.attributes ?? {}).flatMap(([element, list]) =>
      list.map((attribute) => {
        const name = typeof attribute === 'string' ? attribute : attribute[0];
        return `${element === '*' ? 'p' : element} ${name}`;
      }),
    );
    const tried = attributes.map(([element, attribute]) => `${element} ${attribute}`);
    expect([...new Set(tried)].toSorted()).toEqual(inSchema.toSorted());
  });
});
