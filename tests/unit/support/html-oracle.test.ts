import { expect, test } from 'vitest';
import { violationsIn } from '../../support/html-oracle.ts';

const site = { origin: 'https://archive.example', base: '/repo/', styles: new Set<string>() };
const report = 'articles/bridge/index.html';

function violationsOf(body: string, file = report): string[] {
  return violationsIn(`<!doctype html><html lang="en"><body>${body}</body></html>`, file, site);
}

test.each([
  '<a href="/repo/articles/bridge/">x</a>',
  '<a href="#page-record">x</a>',
  '<a href="https://gazette.example" rel="noopener noreferrer external">x</a>',
  '<a href="mailto:desk@archive.example">x</a>',
  '<div class="prose"><blockquote cite="https://gazette.example/">x</blockquote></div>',
  '<div class="prose"><h2 id="user-content-bridge--x">x</h2></div>',
  '<table><tr id="time"><td>x</td></tr></table>',
  '<script type="application/ld+json">{"name":"\\u003c"}</script>',
  '<script type="module" src="/repo/_astro/search.js"></script>',
])('is fine: %s', (html) => {
  expect(violationsOf(html)).toEqual([]);
});

test.each([
  '<p onclick="xss()">x</p>',
  '<p style="color:red">x</p>',
  '<iframe></iframe>',
  '<!-- x -->',
  '<a href="javascript:xss()">x</a>',
  '<a href="https:/evil.example">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="/articles/bridge/">x</a>',
  '<a href="/repo/\\evil.example">x</a>',
  '<a href="https://user@evil.example" rel="noopener noreferrer external">x</a>',
  '<a href="https://gazette.example">x</a>',
  '<a href="https://gazette.example" rel="noopener">x</a>',
  '<img src="https://evil.example/a.png">',
  '<form action="https://evil.example">x</form>',
  '<link rel="stylesheet" href="https://evil.example/a.css">',
  '<meta http-equiv="refresh" content="0; url=https://evil.example">',
  '<meta http-equiv="set-cookie" content="x=y">',
  '<style>p{}</style>',
  '<script>xss()</script>',
  '<script src="/repo/a.js"></script>',
  '<script type="module" src="/repo/_astro/a.js">xss()</script>',
  '<script type="application/ld+json">{"name":"<"}</script>',
  '<script type="application/ld+json">{</script>',
  '<p id="user-content-x">x</p>',
  '<p id="page-x">x</p><p id="page-x">y</p>',
  '<div class="prose"><h2 id="page-x">x</h2></div>',
  '<div class="prose"><p class="skip">x</p></div>',
  '<div class="prose"><form></form></div>',
  '<svg><script>xss()</script></svg>',
  '<svg><a xlink:href="javascript:xss()"><text>x</text></a></svg>',
  '<template><img src="x" onerror="xss()"></template>',
  '<base href="/repo/">',
])('is found: %s', (html) => {
  expect(violationsOf(html)).not.toEqual([]);
});
