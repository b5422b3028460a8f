import { expect, test } from 'vitest';
import { sha256OfText } from '#fixity/sha256.ts';
import { tagFiles } from '#packing/bag.ts';
import { bagFacts, bagName } from '#packing/bag-facts.ts';
import { readMe } from '#packing/read-me.ts';
import { anArchive, anArticle } from '../../support/builders.ts';

const facts = {
  title: 'The Harbour File',
  description: 'What was\nreported.',
  contact: 'editors@archive.example',
  address: 'https://archive.example/',
  latest: '2026-11-21',
};
const payload = { digests: new Map([['data/a%b', sha256OfText('a')]]), bytes: 1 };

test('a bag says what it is (RFC 8493, sections 2.1.1 and 2.2.2)', () => {
  const files = tagFiles(facts, payload, new Map([['README.txt', 'read me']]));
  expect(files.get('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(files.get('bag-info.txt')).toBe(
    [
      'Source-Organization: The Harbour File',
      'Contact-Email: editors@archive.example',
      'External-Description: What was reported.',
      'External-Identifier: https://archive.example/',
      'Bagging-Date: 2026-11-21',
      'Payload-Oxum: 1.1',
      'Bag-Software-Agent: news-archive, npm run pack',
      '',
    ].join('\n'),
  );
  expect(files.get('manifest-sha256.txt')).toBe(`${sha256OfText('a')}  data/a%25b\n`);
});

test('the last manifest vouches for every file beside the payload but itself', () => {
  const files = tagFiles(facts, payload, readMe(facts));
  const named = files.get('tagmanifest-sha256.txt')?.trimEnd().split('\n') ?? [];
  expect(named).toEqual(
    [...files]
      .filter(([path]) => path !== 'tagmanifest-sha256.txt')
      .map(([path, text]) => `${sha256OfText(text)}  ${path}`)
      .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)),
  );
});

test('its date is the last day on which something came in, and content tells it', () => {
  const articles = [
    anArticle('a', { date: '2024-05-02', added: '2026-11-20' }),
    anArticle('b', { date: '2026-11-21' }),
    anArticle('c', { date: '2026-12' }),
    anArticle('d', { date: '2026-12-01', status: 'draft' }),
  ];
  expect(bagFacts(anArchive({ articles })).latest).toBe('2026-11-21');
  expect(bagFacts(anArchive({})).latest).toBeNull();
  expect(
    tagFiles({ ...facts, latest: null }, payload, new Map()).get('bag-info.txt'),
  ).not.toContain('Date');
});

test('its folder is named after the archive', () => {
  expect(bagName()).toBe('the-harbour-file');
});

test('whoever has never seen one learns what to open, as text and as a page', () => {
  const files = readMe({ ...facts, title: 'A <b> & C' });
  expect(files.get('README.txt')).toContain('open data/site/index.html in a browser');
  expect(files.get('index.html')).toContain('<a href="data/site/index.html">');
  expect(files.get('index.html')).toContain('<h1>A &lt;b&gt; &amp; C</h1>');
});
