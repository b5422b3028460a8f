import { expect, test } from 'vitest';
import { parsePage } from '#importing/body/parse-html.ts';
import { pageMetadata } from '#importing/read/page-metadata.ts';

const metadata = (head: string, body = '') =>
  pageMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`));
const values = (candidates: readonly { value: string }[]) => candidates.map(({ value }) => value);
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

test('of several articles in JSON-LD the one with the address of the page is taken', () => {
  const article = (url: string, headline: string) => ({ '@type': 'NewsArticle', url, headline });
  const head =
    '<link rel="canonical" href="https://a.example/bridge">' +
    jsonLd([
      article('https://a.example/goat', 'A goat'),
      article('https://a.example/bridge', 'A bridge'),
    ]);
  expect(values(metadata(head).candidates.title)).toEqual(['A bridge']);
});

test('of several articles none of which has that address none is taken', () => {
  const head = jsonLd([
    { '@type': 'Article', headline: 'A goat' },
    { '@type': 'Article', headline: 'A bridge' },
  ]);
  expect(values(metadata(head).candidates.title)).toEqual([]);
});

test.each([
  ['broken', '{"@type":"NewsArticle", headline}'],
  ['a text', '"NewsArticle"'],
  ['nothing', 'null'],
  ['a list of nothing', '[null, 1, [[]]]'],
  [
    'a field of another kind',
    '{"@type":["Article"],"headline":{"a":1},"author":[1,null,{}],"image":"x"}',
  ],
])('JSON-LD that is %s is passed over', (_what, source) => {
  expect(values(metadata(jsonLd(source)).candidates.title)).toEqual([]);
});

test('JSON-LD in comments, with line breaks and references, is read', () => {
  const head = jsonLd(
    '//<![CDATA[\n{"@type":"BlogPosting","headline":"Cracks &amp;\n cables"}\n//]]>',
  );
  expect(values(metadata(head).candidates.title)).toEqual(['Cracks & cables']);
});

test('an author that is an organisation is no byline', () => {
  const head = jsonLd({
    '@type': 'NewsArticle',
    author: { '@type': 'Organization', name: 'The Gazette' },
  });
  expect(metadata(head).candidates.byline).toEqual([]);
});

test('a page of a web archive gives the address of the page and that of its copy', () => {
  const archived = 'https://web.archive.org/web/20240503101112/https://a.example/bridge';
  expect(metadata(`<link rel="canonical" href="${archived}">`).copy).toEqual({
    url: 'https://a.example/bridge',
    archived: [{ url: archived, date: '2024-05-03' }],
  });
});

test.each([
  '<meta property="og:url" content="javascript:alert(1)">',
  '<link rel="canonical" href="/bridge">',
])('what is no whole web address is no address: %s', (head) => {
  expect(metadata(head).copy).toEqual({});
});

test('the name of the site goes from the end of the title', () => {
  const title = '<title>Bridge closed – north side | The Gazette</title>';
  const name = '<meta property="og:site_name" content="The Gazette">';
  expect(values(metadata(title + name).candidates.title)).toEqual(['Bridge closed – north side']);
});

test('a time is a date only where the page marks it, or gives no other', () => {
  const one = '<time datetime="2024-05-02">Thursday</time>';
  const two = `${one}<time datetime="2024-05-09">a week later</time>`;
  const marked = `${two}<time itemprop="datePublished" datetime="2024-05-03">Friday</time>`;
  expect(values(metadata('', one).candidates.date)).toEqual(['2024-05-02']);
  expect(values(metadata('', two).candidates.date)).toEqual([]);
  expect(values(metadata('', marked).candidates.date)).toEqual(['2024-05-03']);
});

test('an author and a date that only their names mark are read, above the text and not among comments', () => {
  const head =
    '<div class="meta"><span class="author">كتب: سامر العلي</span><span class="post-date">٧ سبتمبر ٢٠٢٢</span></div>';
  const comments =
    '<ul class="comment-list"><li><b class="author">Kim Sato</b> <i class="date">9 May 2024</i></li></ul>';
  const { candidates } = metadata('', head + comments);
  expect([values(candidates.byline), values(candidates.date)]).toEqual([
    ['كتب: سامر العلي'],
    ['٧ سبتمبر ٢٠٢٢'],
  ]);
  expect(values(metadata('', comments).candidates.byline)).toEqual([]);
  expect(values(metadata('', comments).candidates.date)).toEqual([]);
});

test('a page that shows two days without saying which is its own gives none', () => {
  const dates = '<p class="date">2 May 2024</p><p class="date">9 May 2024</p>';
  expect(values(metadata('', dates).candidates.date)).toEqual([]);
});

test('the credit within a caption is kept separately', () => {
  const image = { '@type': 'ImageObject', caption: 'The closed bridge. Photo: REUTERS/Ana Müller' };
  expect(metadata(jsonLd({ '@type': 'NewsArticle', image })).media).toEqual([
    { kind: 'picture', shows: 'The closed bridge', credit: 'REUTERS/Ana Müller' },
  ]);
});

test('sections and tags are what the page is filed under', () => {
  const tag = (property: string, content: string) =>
    `<meta property="${property}" content="${content}">`;
  expect(metadata(tag('article:tag', 'Bridge') + tag('article:section', 'Port')).filed).toEqual([
    'Port',
    'Bridge',
  ]);
});

test('a page with the bylines of two reports gives none of them', () => {
  const bylines = '<p class="byline">By Ana Müller</p><p class="byline">By Kim Sato</p>';
  expect(metadata('', bylines).candidates.byline).toEqual([]);
});
