import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { loadFromString } from 'html-metadata';
import { parseHTML } from 'linkedom';
import { expect } from 'playwright/test';
import { site } from '#site/config.ts';
import { pagesOf } from '../support/crawl.ts';
import { archives, folderOf, test } from '../support/sites.ts';

const bridge = 'articles/gazette-bridge/';

test.describe('of an archive with several bylines', () => {
  test.use({ archive: 'newsroom', javaScriptEnabled: false });

  test('a reader finds two things to cite, told apart, without script', async ({ page }) => {
    await page.goto(bridge);
    const box = page.getByRole('region', { name: 'Cite this' });
    await box.getByText('The original report').click();
    await expect(box).toContainText(
      'Müller, A., & de la Cruz, B. (2024, May 2). Harbour bridge closed after cracks are found. The Maren Gazette. https://gazette.example/2024/05/02/harbour-bridge',
    );
    await expect(box).toContainText('@article{gazette-bridge,');
    await box.getByText('This archive’s record of it').click();
    for (const style of ['APA 7', 'MLA 9', 'Chicago 18, author-date'])
      await expect(box).toContainText(style);
    await expect(box).toContainText('Record of a report by The Maren Gazette');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      box.getByRole('link', { name: 'RIS' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('gazette-bridge.ris');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^TY {2}- NEWS\r\n[\s\S]*ER {2}- \r\nTY {2}- ELEC\r\n[\s\S]*ER {2}- \r\n$/,
    );
  });

  test('a withdrawn record says so where it is cited', async ({ page }) => {
    await page.goto('articles/gazette-thirty-cables/');
    await expect(page.getByRole('region', { name: 'Cite this' })).toContainText(
      'The record was withdrawn 2 May 2024',
    );
  });

  test('an event has one thing to cite, and an earlier version is cited by its number', async ({
    page,
  }) => {
    await page.goto('events/bridge-closed/');
    const box = page.getByRole('region', { name: 'Cite this' });
    await expect(box.locator('details')).toHaveCount(1);
    await page.goto(`${bridge}v/1/`);
    await expect(box).toContainText('Version 1');
    await expect(box).toContainText('articles/gazette-bridge/v/1/');
  });

  test('every article and event has its three files', async ({ request, baseURL }) => {
    expect(baseURL).toBeTruthy();
    const pages = pagesOf(folderOf('newsroom')).filter((page) =>
      /^(articles\/[a-z][a-z-]*|events\/[a-z-]+)\/index\.html$/.test(page),
    );
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages.filter((one) => !one.includes('/lamp-keeper/'))) {
      for (const file of ['cite.bib', 'cite.ris', 'cite.csl.json']) {
        expect((await request.get(page.replace('index.html', file))).ok()).toBe(true);
      }
    }
  });

  test('reference managers read a newspaper article from the page', async ({ request }) => {
    const html = await (await request.get(bridge)).text();
    expect(await loadFromString(html)).toMatchObject({
      dublinCore: {
        title: 'Harbour bridge closed after cracks are found',
        creator: ['Müller, Ana', 'de la Cruz, Ben'],
        date: '2024-05-02',
        language: 'en-GB',
        rights: expect.stringContaining('restated'),
      },
      openGraph: {
        type: 'article',
        site_name: site.title,
        published_time: '2024-05-02',
        author: ['Ana Müller', 'Ben de la Cruz'],
      },
      jsonLd: {
        '@type': 'NewsArticle',
        headline: 'Harbour bridge closed after cracks are found',
        datePublished: '2024-05-02',
      },
    });
    for (const [name, content] of [
      ['z:itemType', 'newspaperArticle'],
      ['z:publicationTitle', 'The Maren Gazette'],
      ['z:url', 'https://gazette.example/2024/05/02/harbour-bridge'],
    ]) {
      expect(html).toContain(`<meta name="${name}" content="${content}"`);
    }
    expect(html).not.toMatch(/name="citation_|name="z:(?:archive|place)|Z3988/);
  });

  test('a page that shows several reports gives the day on which the last of them came in, never the first day in its text', ({
    baseURL,
  }) => {
    expect(baseURL).toBeTruthy();
    const dateOf = (page: string) => {
      const html = readFileSync(join(folderOf('newsroom'), page), 'utf8');
      const dates = [...html.matchAll(/<meta name="DC\.date" content="([^"]*)"/g)];
      expect(dates, page).toHaveLength(1);
      return dates[0]?.[1];
    };
    const pages = pagesOf(folderOf('newsroom')).filter((page) => page.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) {
      const html = readFileSync(join(folderOf('newsroom'), page), 'utf8');
      if (!/http-equiv="refresh"/i.test(html))
        expect(dateOf(page), page).toMatch(/^(?:[^?%X]*\d{4}[^?%X]*|n\.d\.)$/);
    }
    expect(dateOf(`${bridge}index.html`)).toBe('2024-05-02');
    for (const [page, day] of [
      ['events/bridge-closed/', '2024-05-10'],
      ['topics/ada-okafor/', '2024-05-10'],
      ['articles/', '2024-05-11'],
      ['timeline/', '2024-05-11'],
      ['topics/', '2024-05-11'],
      ['publishers/', '2024-05-11'],
    ])
      expect(dateOf(`${page}index.html`), page).toBe(day);
  });

  test('readers of articles find byline, date, language and site', async ({ request }) => {
    const { document } = parseHTML(await (await request.get(bridge)).text());
    expect(new Readability(document).parse()).toMatchObject({
      title: 'Harbour bridge closed after cracks are found',
      byline: 'Ana Müller, Ben de la Cruz',
      publishedTime: '2024-05-02',
      lang: 'en-GB',
      siteName: 'The Maren Gazette',
    });
  });

  test('pages say in JSON-LD what they are, and none gives a verdict', ({ baseURL }) => {
    expect(baseURL).toBeTruthy();
    const typeOf = (page: string) => {
      const html = readFileSync(join(folderOf('newsroom'), page), 'utf8');
      const [, json = '{}'] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      expect(html).not.toContain('ClaimReview');
      return JSON.parse(json)['@type'];
    };
    for (const [page, type] of [
      [bridge, 'NewsArticle'],
      ['events/bridge-closed/', 'Event'],
      ['articles/', 'CollectionPage'],
      ['articles/2024/', 'CollectionPage'],
      ['articles/2024/05/', 'CollectionPage'],
      ['timeline/', 'CollectionPage'],
      ['timeline/2024/', 'CollectionPage'],
      ['topics/', 'CollectionPage'],
      ['topics/ada-okafor/', 'CollectionPage'],
      ['publishers/', 'CollectionPage'],
      ['publishers/gazeta-e-bregut/', 'CollectionPage'],
    ]) {
      expect(typeOf(`${page}index.html`), page).toBe(type);
    }
  });
});

test.describe('under a base path', () => {
  test.use({ archive: 'base' });

  test('citations give whole addresses', async ({ request }) => {
    const page = `${archives.base.site}${archives.base.base}articles/radio-bridge/`;
    const bib = await (await request.get('articles/radio-bridge/cite.bib')).text();
    expect(bib).toContain(`url = {${page}v/1/}`);
    const html = await (await request.get('articles/radio-bridge/')).text();
    expect(html).toMatch(new RegExp(`<meta name="z:extra" content="Recorded in [^"]*: ${page}"`));
    expect(html).toContain(`"@id":"${page}"`);
  });
});
