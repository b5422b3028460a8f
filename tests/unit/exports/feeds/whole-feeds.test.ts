/** Feeds as a whole, to the letter: what each field of an item becomes in each format, and what is left out where it is empty. */
import { describe, expect, test } from 'vitest';
import { writeAtom } from '#exports/feeds/atom.ts';
import { type Feed, type FeedItem, later, updatedOf } from '#exports/feeds/feed.ts';
import { writeJsonFeed } from '#exports/feeds/json-feed.ts';
import { writeRss } from '#exports/feeds/rss.ts';

const full: FeedItem = {
  id: 'https://a.example/articles/first/',
  isPermalink: true,
  link: 'https://a.example/articles/full/',
  title: 'Bridge closed',
  language: 'en-GB',
  textLanguage: 'en-GB',
  summary: 'The bridge is closed.',
  remark: 'Reported by The Gazette.',
  authors: ['Ana Müller', 'Ben Cruz'],
  publisher: 'The Gazette',
  origin: 'Coastal Wire',
  rights: 'In copyright, The Gazette.',
  date: '2024-05-02',
  updated: '2024-05-04',
  topics: [{ id: 'harbour', name: 'Harbour' }],
};
const bare: FeedItem = {
  ...full,
  id: 'https://a.example/articles/bare/#correction-1',
  isPermalink: false,
  link: 'https://a.example/articles/bare/',
  title: '\u0000',
  language: 'fa',
  summary: null,
  authors: ['The Gazette'],
  origin: 'The Gazette',
  rights: null,
  date: null,
  updated: null,
  topics: [],
};
const feed: Feed = {
  title: 'News\tarchive',
  description: 'What was reported.',
  home: 'https://a.example/',
  self: 'https://a.example/feeds/feed',
  language: 'en-GB',
  items: [full, bare],
};

test('Atom', () => {
  expect(writeAtom(feed)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
      <id>https://a.example/feeds/feed</id>
      <link href="https://a.example/feeds/feed" rel="self" type="application/atom+xml"/>
      <link href="https://a.example/" rel="alternate" type="text/html"/>
      <subtitle type="text">What was reported.</subtitle>
      <title type="text">News archive</title>
      <updated>2024-05-04T00:00:00.000Z</updated>
      <entry xml:lang="en-GB">
        <author>
          <name>Ana Müller</name>
        </author>
        <author>
          <name>Ben Cruz</name>
        </author>
        <category term="harbour" label="Harbour"/>
        <contributor>
          <name>The Gazette</name>
        </contributor>
        <contributor>
          <name>Coastal Wire</name>
        </contributor>
        <id>https://a.example/articles/first/</id>
        <link href="https://a.example/articles/full/" rel="alternate" type="text/html"/>
        <published>2024-05-02T00:00:00.000Z</published>
        <rights type="text">In copyright, The Gazette.</rights>
        <summary type="text">The bridge is closed.

    Reported by The Gazette.</summary>
        <title type="text">Bridge closed</title>
        <updated>2024-05-04T00:00:00.000Z</updated>
      </entry>
      <entry xml:lang="fa">
        <author>
          <name>The Gazette</name>
        </author>
        <contributor>
          <name>The Gazette</name>
        </contributor>
        <id>https://a.example/articles/bare/#correction-1</id>
        <link href="https://a.example/articles/bare/" rel="alternate" type="text/html"/>
        <summary type="text" xml:lang="en-GB">Reported by The Gazette.</summary>
        <title type="text">https://a.example/articles/bare/</title>
        <updated>1970-01-01T00:00:00.000Z</updated>
      </entry>
    </feed>
    "
  `);
});

test('RSS', () => {
  expect(writeRss(feed)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
        <title>News archive</title>
        <link>https://a.example/</link>
        <description>What was reported.</description>
        <language>en-GB</language>
        <lastBuildDate>Sat, 04 May 2024 00:00:00 GMT</lastBuildDate>
        <atom:link href="https://a.example/feeds/feed" rel="self" type="application/rss+xml"/>
        <item>
          <title>Bridge closed</title>
          <link>https://a.example/articles/full/</link>
          <description>The bridge is closed.

    Reported by The Gazette.</description>
          <category>Harbour</category>
          <guid isPermaLink="true">https://a.example/articles/first/</guid>
          <pubDate>Thu, 02 May 2024 00:00:00 GMT</pubDate>
          <dc:creator>Ana Müller</dc:creator>
          <dc:creator>Ben Cruz</dc:creator>
          <dc:publisher>The Gazette</dc:publisher>
          <dc:source>Coastal Wire</dc:source>
          <dc:language>en-GB</dc:language>
          <dc:rights>In copyright, The Gazette.</dc:rights>
        </item>
        <item>
          <title>https://a.example/articles/bare/</title>
          <link>https://a.example/articles/bare/</link>
          <description>Reported by The Gazette.</description>
          <guid isPermaLink="false">https://a.example/articles/bare/#correction-1</guid>
          <dc:creator>The Gazette</dc:creator>
          <dc:publisher>The Gazette</dc:publisher>
          <dc:language>fa</dc:language>
        </item>
      </channel>
    </rss>
    "
  `);
});

test('JSON Feed', () => {
  expect(JSON.parse(writeJsonFeed(feed))).toMatchInlineSnapshot(`
    {
      "description": "What was reported.",
      "feed_url": "https://a.example/feeds/feed",
      "home_page_url": "https://a.example/",
      "items": [
        {
          "authors": [
            {
              "name": "Ana Müller",
            },
            {
              "name": "Ben Cruz",
            },
          ],
          "content_text": "The bridge is closed.

    Reported by The Gazette.",
          "date_modified": "2024-05-04T00:00:00.000Z",
          "date_published": "2024-05-02T00:00:00.000Z",
          "id": "https://a.example/articles/first/",
          "language": "en-GB",
          "summary": "The bridge is closed.",
          "tags": [
            "Harbour",
          ],
          "title": "Bridge closed",
          "url": "https://a.example/articles/full/",
        },
        {
          "authors": [
            {
              "name": "The Gazette",
            },
          ],
          "content_text": "Reported by The Gazette.",
          "id": "https://a.example/articles/bare/#correction-1",
          "language": "en-GB",
          "tags": [],
          "title": "https://a.example/articles/bare/",
          "url": "https://a.example/articles/bare/",
        },
      ],
      "language": "en-GB",
      "title": "News archive",
      "version": "https://jsonfeed.org/version/1.1",
    }
  `);
});

describe('the day of a feed', () => {
  test('is the newest day of its items, wherever that item is', () => {
    expect(updatedOf(feed)).toBe('2024-05-04');
    expect(updatedOf({ ...feed, items: [bare, full] })).toBe('2024-05-04');
    expect(updatedOf({ ...feed, items: [full, { ...full, updated: '2024-05-05' }] })).toBe(
      '2024-05-05',
    );
    expect(updatedOf({ ...feed, items: [bare] })).toBeNull();
  });

  test('is the later of two, and the one that is there', () => {
    expect(later('2024-05-02', '2024-05-10')).toBe('2024-05-10');
    expect(later('2024-05-10', '2024-05-02')).toBe('2024-05-10');
    expect(later(null, '2024-05-02')).toBe('2024-05-02');
    expect(later('2024-05-02', null)).toBe('2024-05-02');
    expect(later(null, null)).toBeNull();
  });
});
