/** Feeds read back by parsers that did not write them: rss-parser, fast-xml-parser's validator, JSON.parse. */
import fc from 'fast-check';
// biome-ignore lint/suspicious/noDeprecatedImports: what succeeds it is no dependency of ours
import { XMLValidator } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import Parser from 'rss-parser';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { archiveFeed, eventFeed, topicFeed } from '#exports/feeds/articles.ts';
import { writeAtom } from '#exports/feeds/atom.ts';
import { correctionsFeed } from '#exports/feeds/corrections.ts';
import type { Feed } from '#exports/feeds/feed.ts';
import { writeJsonFeed } from '#exports/feeds/json-feed.ts';
import { writeRss } from '#exports/feeds/rss.ts';
import { feedText } from '#exports/feeds/xml.ts';
import { anArchive, anArticle, aTopic } from '../../../support/builders.ts';
import { newsroom } from '../../queries/newsroom.ts';

vi.setConfig({ testTimeout: 60_000 });

const parser = new Parser();
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  items: z.array(z.object({ id: z.url(), title: z.string(), content_text: z.string() })),
});
const feeds: [string, Feed][] = [
  ['the whole archive', archiveFeed(newsroom, 'rss')],
  ['corrections', correctionsFeed(newsroom)],
  ...newsroom.topics.map((topic): [string, Feed] => [topic.id, topicFeed(newsroom, topic)]),
  ...newsroom.events.map((event): [string, Feed] => [event.id, eventFeed(newsroom, event)]),
];

describe.each(feeds)('the feed of %s', (_name, feed) => {
  test('is read by every parser as it was meant', async () => {
    const titles = feed.items.map(({ title }) => title);
    for (const xml of [writeRss(feed), writeAtom(feed)]) {
      expect(XMLValidator.validate(xml)).toBe(true);
      const read = await parser.parseString(xml);
      expect(read.items.map(({ title }) => title)).toEqual(titles);
      expect(read.items.map(({ link }) => link)).toEqual(feed.items.map(({ link }) => link));
      expect(read.feedUrl).toBe(feed.self);
    }
    const { items } = jsonFeed.parse(JSON.parse(writeJsonFeed(feed)));
    expect(items.map(({ title }) => title)).toEqual(titles);
  });
});

test('an empty feed has no day in RSS, the first of all in Atom, and an empty list in JSON', () => {
  const empty = archiveFeed(anArchive({}), 'rss');
  expect(writeRss(empty)).not.toMatch(/Date>/);
  expect(writeAtom(empty)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(JSON.parse(writeJsonFeed(empty))).toHaveProperty('items', []);
});

test('a title with markup is in its element as it is, escaped once; in RSS it is none', () => {
  const title = 'Ports & <b>piers</b> ]]> &amp; <200 a < b';
  const feed = archiveFeed(anArchive({ articles: [anArticle('report', { title })] }), 'rss');
  const escaped = 'Ports &amp; &lt;b&gt;piers&lt;/b&gt; ]]&gt; &amp;amp; &lt;200 a &lt; b';
  expect(writeAtom(feed)).toContain(`<title type="text">${escaped}</title>`);
  expect(writeRss(feed)).toContain(
    `<title>${escaped.replace('&lt;b', '&lt; b').replace('&lt;/b', '&lt; /b')}</title>`,
  );
});

test('titles and descriptions are plain text in every format', () => {
  const text = 'The ferry <img src=x onerror=alert(1)> ran aground.';
  const articles = [anArticle('report', { title: text, summary: text })];
  const feed = archiveFeed(anArchive({ articles }), 'rss');
  const remark = '\n\nReported by The Gazette, 2 May 2024.';
  const escaped = text.replace('<', '&lt;').replace('>', '&gt;');
  expect(writeRss(feed)).toContain(
    `<description>${escaped.replace('&lt;', '&lt; ')}${remark}</description>`,
  );
  expect(writeAtom(feed)).toContain(`<summary type="text">${escaped}${remark}</summary>`);
  expect(writeAtom(feed)).not.toMatch(/type="x?html"/);
  const [item] = JSON.parse(writeJsonFeed(feed)).items;
  expect(item).toMatchObject({ title: text, summary: text, content_text: text + remark });
  expect(item).not.toHaveProperty('content_html');
});

test('a report in another language says so', () => {
  const feed = archiveFeed(
    anArchive({
      articles: [anArticle('mina', { language: 'ar', title: 'حريق', summary: 'حريق في العبارة.' })],
    }),
    'atom',
  );
  expect(writeAtom(feed)).toContain('<entry xml:lang="ar">');
  expect(writeRss(feed)).toContain('<dc:language>ar</dc:language>');
  expect(JSON.parse(writeJsonFeed(feed)).items[0]).toMatchObject({
    language: 'ar',
    content_text: 'حريق في العبارة.\n\nReported by The Gazette, 2 May 2024.',
  });
});

test('a report that is restated says of each part its own language', () => {
  const article = anArticle('mina', {
    language: 'fa',
    title: 'حریق',
    summary: 'A fire on board.',
    rights: { holder: 'The Gazette' },
  });
  const feed = archiveFeed(anArchive({ articles: [article] }), 'json');
  expect(JSON.parse(writeJsonFeed(feed)).items[0].language).toBe('en-GB');
  const atom = writeAtom(feed);
  expect(atom).toContain('<entry xml:lang="fa">');
  expect(atom).toContain('<summary type="text" xml:lang="en-GB">A fire on board.');
  expect(atom).toContain('<rights type="text" xml:lang="en-GB">');
});

/** Anything that a string can hold: control characters, lone surrogates, markup. */
const anyText = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '<![CDATA[',
        '&amp;',
        '&#0;',
        '<script>',
        '\u2028',
        '\ufffe',
        '\u0000',
        ' ',
        'a',
        '#text',
        '@x',
        '%',
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join('')),
);
// Parsers trim what Unicode calls space; XML knows four of them.
const shown = (text: string) => feedText(text).trim();

test('whatever a field holds, each format gives the same title back, and never markup', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (title, other) => {
      const feed = archiveFeed(
        anArchive({
          articles: [
            anArticle('report', {
              title,
              summary: other,
              byline: [other],
              publisher: `P ${other}`,
              topics: ['topic'],
              rights: { holder: other },
            }),
          ],
          topics: [aTopic('topic', { name: other })],
        }),
        'rss',
      );
      const expected = shown(title) || feed.items[0]?.link;
      const [rss, atom] = [writeRss(feed), writeAtom(feed)];
      for (const xml of [rss, atom]) {
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml.isWellFormed()).toBe(true);
      }
      const [entry] = (await parser.parseString(atom)).items;
      expect(entry?.title?.trim()).toBe(expected);
      const [rssItem] = (await parser.parseString(rss)).items;
      expect(rssItem?.title?.trim().replace(/< (?=[a-z!/?])/gi, '<')).toBe(
        expected?.replace(/< (?=[a-z!/?])/gi, '<'),
      );
      // A reader that takes a text of RSS for HTML finds nothing in it but text.
      for (const text of [rssItem?.title ?? '', rssItem?.content ?? '']) {
        const html = fromHtml(text, { fragment: true });
        expect(html.children.filter(({ type }) => type !== 'text')).toEqual([]);
      }
      const [item] = JSON.parse(writeJsonFeed(feed)).items;
      expect(item.title.trim()).toBe(expected);
      expect(item.content_text).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
