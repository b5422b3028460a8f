import { expect, test } from 'vitest';
import { relativePage } from '#packing/relative-page.ts';

const place = { file: 'articles/bridge/index.html', base: '/' };
const relinked = (html: string) => relativePage(html, place);

test('addresses in attributes, whatever their quotes and case', () => {
  expect(relinked('<p><a href="/a/">A</a> <A HREF=/b/>B</A> <a href=\'/c/\'>C</a></p>')).toBe(
    '<p><a href="../../a/index.html">A</a> <A HREF="../../b/index.html">B</A> <a href="../../c/index.html">C</a></p>',
  );
});

test('pictures, styles, quotations and svg', () => {
  expect(
    relinked('<img src="/a.webp" srcset="/a.webp 1x, /b.webp 2x" style="background:url(/c.png)">'),
  ).toBe(
    '<img src="../../a.webp" srcset="../../a.webp 1x, ../../b.webp 2x" style="background:url(../../c.png)">',
  );
  expect(relinked('<style>@font-face{src:url(/f.woff2)}</style>')).toBe(
    '<style>@font-face{src:url(../../f.woff2)}</style>',
  );
  expect(
    relinked('<blockquote cite="/a/"></blockquote><svg><use xlink:href="/i.svg#x"/></svg>'),
  ).toBe(
    '<blockquote cite="../../a/index.html"></blockquote><svg><use xlink:href="../../i.svg#x"/></svg>',
  );
});

test('an address keeps its references, and is not let out of its quotes', () => {
  expect(relinked('<a href="/a/?x=1&amp;y=&quot;2">A</a>')).toBe(
    '<a href="../../a/index.html?x=1&amp;y=%222">A</a>',
  );
});

test('everything else stays byte for byte', () => {
  const html =
    '<!doctype html>\r\n<html lang=en><head><title>A &amp; B</title>\n<link rel="canonical" href="https://archive.example/articles/bridge/">\n<meta property="og:url" content="https://archive.example/">\n<script type="application/ld+json">{"url":"/a/","x":"<\\/script>"}</script></head>\n<body><p>unclosed <b>bold\n<a href="#page-x" data-versionurl="https://web.archive.example/x">x</a> &nbsp;&#8212; <pre>\n <a>/a/</a></pre><!-- <a href="/c/"> --></body></html>\n';
  expect(relinked(html)).toBe(html);
});

test('what needs a server goes: scripts, forms, fonts fetched ahead, the policy of the host', () => {
  expect(
    relinked(
      '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><link rel="preload" href="/f.woff2" as="font"><link rel="icon" href="/i.svg"><script type="module" src="/s.js"></script><script>x()</script><form action="/search/"><a href="/a/">A</a></form>.',
    ),
  ).toBe('<link rel="icon" href="../../i.svg">.');
});

test('a page says what stands there instead', () => {
  expect(
    relinked(
      '<form data-packed="It needs a server &amp; more."><a href="/a/">x</a></form><p data-packed="">y</p>.',
    ),
  ).toBe('<p class="lead">It needs a server &amp; more.</p>.');
});

test('a former address leads on', () => {
  expect(relinked('<meta http-equiv="refresh" content="0; url=/a/">')).toBe(
    '<meta http-equiv="refresh" content="0; url=../../a/index.html">',
  );
});
