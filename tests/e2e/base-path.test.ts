import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { site as config } from '#site/config.ts';
import { pagesOf } from '../support/crawl.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { archives, folderOf, test } from '../support/sites.ts';

test.use({ archive: 'base' });

const { base, site } = archives.base;

test('a reader stays under the base path', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/repo\/$/);
  for (const name of ['Timeline', 'Reports', 'Topics', 'Publishers', 'About', config.title]) {
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(/\/repo\//);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no page');
  }
  await page.getByRole('link', { name: 'The harbour bridge is closed' }).first().click();
  await expect(page).toHaveURL(/\/repo\/events\/bridge-closed\/$/);
  await page.getByRole('link', { name: 'One origin, in 3 reports' }).first().click();
  await expect(page).toHaveURL(/\/repo\/about\/method\/#page-single-origin$/);
  await page.goto('articles/bregu-bridge/');
  await page.getByRole('link', { name: 'Coastal Wire: Cracks shut bridge' }).first().click();
  await expect(page).toHaveURL(/\/repo\/articles\/wire-bridge\/$/);
});

for (const { kind, address } of pageKinds.filter((page) => page.address !== '404.html')) {
  test(`the whole address of ${kind} has the site and the base`, async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) failed.push(response.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(failed).toEqual([]);
    const whole = `${site}${base}${address}`;
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', whole);
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', whole);
    await expect(page.getByRole('contentinfo')).toContainText(whole);
  });
}

test('robots.txt and the sitemap give whole addresses, of every page but the withdrawn and those that are not for search engines', async ({
  request,
}) => {
  const robots = await (await request.get('robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${site}${base}sitemap-index.xml`);
  const index = await (await request.get('sitemap-index.xml')).text();
  expect(index).toContain(`<loc>${site}${base}sitemap-0.xml</loc>`);
  const listed = await (await request.get('sitemap-0.xml')).text();
  const addresses = Array.from(listed.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address);
  const published = pagesOf(folderOf('base')).filter((file) => !file.includes('thirty-cables'));
  const pages = published.filter((file) => {
    const html = readFileSync(`${folderOf('base')}/${file}`, 'utf8');
    return !/<meta name="robots" content="noindex"|http-equiv="refresh"/.test(html);
  });
  expect(addresses.toSorted()).toEqual(
    pages.map((file) => new URL(base + file.replace(/index\.html$/, ''), site).href).toSorted(),
  );
});

test('no page names the root, or a site that is not its own', () => {
  const folder = folderOf('base');
  const strays = pagesOf(folder).filter((file) => {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    return /(?:href|src)="\/(?!repo\/)/.test(html) || html.includes(`${config.origin}/`);
  });
  expect(strays).toEqual([]);
});
