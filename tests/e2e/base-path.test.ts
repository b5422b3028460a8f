import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { pagesOf } from '../support/crawl.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { archives, folderOf, test } from '../support/sites.ts';

test.use({ archive: 'base' });

const { base, site } = archives.base;

test('a reader stays under the base path', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/repo\/$/);
  for (const name of ['Timeline', 'Reports', 'Topics', 'Publishers', 'About', 'The Tirana File']) {
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(/\/repo\//);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no page');
  }
  await page
    .getByRole('link', { name: 'Papers burned inside the Iranian embassy' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/repo\/events\/embassy-papers-burned\/$/);
  await page.getByRole('link', { name: 'One origin, in 2 reports' }).first().click();
  await expect(page).toHaveURL(/\/repo\/about\/method\/#page-single-origin$/);
  await page.goto('articles/atalayar-documents-burned/');
  await page.getByRole('article').getByRole('link', { name: 'Reuters’ report' }).click();
  await expect(page).toHaveURL(/\/repo\/articles\/reuters-documents-burned\/$/);
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

test('robots.txt and the sitemap give whole addresses, of every page but the one for wrong ones', async ({
  request,
}) => {
  const robots = await (await request.get('robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${site}${base}sitemap-index.xml`);
  const index = await (await request.get('sitemap-index.xml')).text();
  expect(index).toContain(`<loc>${site}${base}sitemap-0.xml</loc>`);
  const listed = await (await request.get('sitemap-0.xml')).text();
  const addresses = Array.from(listed.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address);
  const pages = pagesOf(folderOf('base')).filter((file) => file !== '404.html');
  expect(addresses.toSorted()).toEqual(
    pages.map((file) => `${site}${base}${file.replace(/index\.html$/, '')}`).toSorted(),
  );
});

test('no page names the root, or a site that is not its own', () => {
  const folder = folderOf('base');
  const strays = pagesOf(folder).filter((file) => {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    return /(?:href|src)="\/(?!repo\/)/.test(html) || html.includes('tirana-file.example/');
  });
  expect(strays).toEqual([]);
});
