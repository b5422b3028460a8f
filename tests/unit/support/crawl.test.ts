import { expect, test } from 'vitest';
import { brokenLinks, pagesOf } from '../../support/crawl.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Problems of a front page with that markup, beside a page about/ with an id and a file a.png. */
function problemsOf(markup: string, base = '/', site?: string): string[] {
  const folder = temporaryFolder({
    'index.html': `<!doctype html><title>t</title><body><h1 id="page-top">t</h1>${markup}`,
    'about/index.html': '<h2 id="é">About</h2>',
    'a.png': '',
  });
  return brokenLinks(folder, base, site).map(({ address, problem }) => `${address} ${problem}`);
}

test('the pages are the HTML files of all folders', () => {
  const folder = temporaryFolder({ 'index.html': '', 'a/b/index.html': '', 'a/feed.xml': '' });
  expect(pagesOf(folder)).toEqual(['a/b/index.html', 'index.html']);
});

test.for([
  '<a href="/about/">',
  '<a href="about/#%C3%A9">',
  '<a href="#page-top">',
  '<a href="#">',
  '<a href="?q=1">',
  '<img src="/a.png" srcset="a.png 1x, /a.png 2x">',
  '<a href="https://example.org/x">',
  '<a href="mailto:a@example.org">',
  '<link rel="canonical" href="https://example.org/">',
  '<meta property="og:image" content="https://example.org/a.png">',
  '<p style="background: url(data:image/png;base64,AA==)">',
])('%s is in order', (markup) => {
  expect(problemsOf(markup)).toEqual([]);
});

test.for([
  ['<a href="/gone/">', '/gone/ leads to no file'],
  ['<a href="/about">', '/about leads to no file'],
  ['<a href="/About/">', '/About/ leads to no file'],
  ['<a href="/about/#x">', '/about/#x leads to no id'],
  ['<a href="#x">', '#x leads to no id'],
  ['<a href="https://[">', 'https://[ cannot be read'],
  ['<a href="/%E0%A4%A">', '/%E0%A4%A cannot be read'],
  ['<img src="b.png">', 'b.png leads to no file'],
  ['<img srcset="a.png 1x, b.png 2x">', 'b.png leads to no file'],
  ['<form action="/find/">', '/find/ leads to no file'],
  ['<link rel="alternate" href="/feed.xml">', '/feed.xml leads to no file'],
  ['<svg><use href="#x"/></svg>', '#x leads to no id'],
  ['<img src="https://example.org/a.png">', 'https://example.org/a.png loads from a third party'],
  ['<script src="//example.org/a.js"></script>', '//example.org/a.js loads from a third party'],
  ['<link rel="preload" href="//x.org/f">', '//x.org/f loads from a third party'],
  ['<style>@import "//x.org/f";</style>', '//x.org/f loads from a third party'],
  ['<p style="background: url(//x.org/f)">', '//x.org/f loads from a third party'],
])('%s: %s', ([markup = '', problem]) => {
  expect(problemsOf(markup)).toEqual([problem]);
});

test('a style sheet is read, and its addresses start from it', () => {
  const folder = temporaryFolder({
    'css/site.css': `@font-face { src: url("../f.woff2") } a { background: url('g.png') }`,
    'f.woff2': '',
  });
  expect(brokenLinks(folder)).toEqual([
    { address: 'g.png', problem: 'leads to no file', files: ['css/site.css'] },
  ]);
});

test('an address stands once, with all the files that have it', () => {
  const markup = '<a href="/x/">x</a> <a href="/x/">again</a>';
  const folder = temporaryFolder({ 'index.html': markup, 'a/index.html': markup });
  expect(brokenLinks(folder)).toEqual([
    { address: '/x/', problem: 'leads to no file', files: ['a/index.html', 'index.html'] },
  ]);
});

test('under a base path, links stay in it', () => {
  expect(problemsOf('<a href="/repo/about/"><a href="about/">', '/repo/')).toEqual([]);
  expect(problemsOf('<a href="/about/">', '/repo/')).toEqual([
    '/about/ leads out of the base path',
  ]);
});

test('whole addresses of the archive itself are followed', () => {
  const markup = '<link rel="canonical" href="https://news.example/x/">';
  expect(problemsOf(markup)).toEqual([]);
  expect(problemsOf(markup, '/', 'https://news.example')).toEqual([
    'https://news.example/x/ leads to no file',
  ]);
});
