import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'playwright/test';
import { buildArchive } from '../support/build-archive.ts';
import { pagesOf } from '../support/crawl.ts';
import { folderOf, test } from '../support/sites.ts';

function write(folder: string, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test.describe('an archive of other articles, topics and events', () => {
  test.use({ archive: 'newsroom' });

  test('has its own front page', async ({ page }) => {
    await page.goto('');
    const newest = page.getByRole('region', { name: 'Newest reports' });
    await expect(
      newest.getByRole('link', { name: 'Fire on the car deck of the Ëndrra' }),
    ).toBeVisible();
    await expect(newest).not.toContainText('Thirty cables cracked');
    await expect(page.getByRole('region', { name: 'At the heart' })).toContainText(
      'The harbour bridge is closed',
    );
    await expect(page.getByRole('main')).not.toContainText('Reuters');
  });

  test('has a page for each article, event, topic and publisher, and for none that is left out', ({
    baseURL,
  }) => {
    expect(baseURL).toBeTruthy();
    const pages = pagesOf(folderOf('newsroom'));
    const namesIn = (folder: string) =>
      pages.flatMap((page) => new RegExp(`^${folder}/([a-z-]+)/index`).exec(page)?.[1] ?? []);
    expect(namesIn('articles')).toEqual([
      'almanac-bridge',
      'bregu-bridge',
      'gazette-bridge',
      'gazette-ferry',
      'gazette-lamp-keeper',
      'gazette-thirty-cables',
      'lamp-keeper',
      'mina-ferry',
      'pilots-leaflet',
      'radio-bridge',
      'radio-inquiry',
      'wire-bridge',
    ]);
    expect(namesIn('events')).toHaveLength(6);
    expect(namesIn('topics')).toContain('tide-tables');
    expect(namesIn('publishers')).toContain('gazeta-e-bregut');
    expect(pages.filter((page) => /_|idea|notes|template/.test(page))).toEqual([]);
  });

  test('has reports by year, month by month, and those whose year is not known', async ({
    page,
  }) => {
    await page.goto('articles/');
    await expect(page.getByRole('region', { name: 'Year not known' })).toContainText(
      'Steering below the bridge',
    );
    await page.getByRole('link', { name: '2024', exact: true }).click();
    await page.getByRole('heading', { name: 'June' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reports of June 2024');
    await expect(page.getByRole('main')).toContainText('Judge from the capital to lead inquiry');
    await page.goto('articles/1987/');
    await expect(page.getByRole('main')).toContainText('A bridge for Port Maren');
  });

  for (const [before, now] of [
    ['articles/lamp-keeper/', 'articles/gazette-lamp-keeper/'],
    ['topics/harbour-board/', 'topics/harbour-authority/'],
  ] as const) {
    test(`leads from ${before}, an address of before, to ${now}`, async ({ page, baseURL }) => {
      await page.goto(before);
      await expect(page).toHaveURL(new URL(now, baseURL).href);
    });
  }

  test('takes its examples of the method from itself', async ({ page }) => {
    await page.goto('about/method/');
    await page.getByRole('link', { name: 'When the bridge was closed' }).first().click();
    await expect(page).toHaveURL(/\/events\/bridge-closed\/#time$/);
  });
});

test.describe('an archive of one bare article', () => {
  test.use({ archive: 'bare' });

  test('shows what it has and says what it hasn’t', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Market hall to stay open on Sundays' }).click();
    await expect(page.getByText('The archive holds no text of this report.')).toBeVisible();
    await expect(page.getByText('By not stated')).toBeVisible();
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });

  test('has a timeline, topics, publishers and the page about the method', async ({ page }) => {
    await page.goto('timeline/');
    await expect(page.getByRole('main')).toContainText('reported 10 March 2024');
    for (const address of ['topics/', 'publishers/', 'about/method/', 'articles/2024/03/']) {
      expect((await page.goto(address))?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});

test.describe('an archive of nothing', () => {
  test.use({ archive: 'empty' });

  test('has its pages', async ({ page }) => {
    for (const address of [
      '',
      'articles/',
      'timeline/',
      'topics/',
      'publishers/',
      'about/',
      'about/method/',
    ]) {
      expect((await page.goto(address))?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});

test.describe('an archive with mistakes', () => {
  test('is not built: every problem is named, and the last one stays as it was', async () => {
    const info = test.info();
    const content = info.outputPath('content');
    const out = info.outputPath('site');
    write(content, {
      'articles/bridge.md': '---\ntitle: Bridge\ndate: 2024-13\npublisher: The Gazette\n---\n',
      'articles/ferry.md': '---\ntitel: Ferry\ndate: 2024-05-02\npublisher: The Gazette\n---\n',
      'articles/quay.md': 'No front matter.\n',
      'events/fire.md': '---\ntitle: Fire\ndate: 2024-05-02\nplace: nowhere\n---\n',
    });
    write(out, { 'index.html': 'the last good one\n', 'articles/old/index.html': 'so is this\n' });

    const { status, stdout, stderr } = await buildArchive({ content, out });

    expect(status).toBe(1);
    for (const problem of [
      /articles\/bridge\.md:3:7 {2}date {2}\[date-invalid\]/,
      /articles\/ferry\.md:2:\d+ {2}titel {2}\[field-unknown\]/,
      /articles\/quay\.md:1:1 .*\[front-matter-missing\]/,
      /events\/fire\.md:4:8 {2}place {2}\[topic-unknown\]/,
    ]) {
      expect(stderr).toMatch(problem);
    }
    expect(stdout + stderr).not.toMatch(/^\s+at .*[(:]\d+:\d+\)?$|node_modules|node:internal/m);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good one\n');
    expect(readFileSync(join(out, 'articles/old/index.html'), 'utf8')).toBe('so is this\n');
    expect(readdirSync(info.outputPath()).toSorted()).toEqual(['content', 'site']);
    expect(pagesOf(out)).toEqual(['articles/old/index.html', 'index.html']);
  });
});
