import { expect } from 'playwright/test';
import { test } from '../../support/sites.ts';

test.beforeEach(async ({ page }) => await page.emulateMedia({ media: 'print' }));

test('on paper the addresses of other sites are written out', async ({ page }) => {
  await page.goto('topics/iran/');
  const link = page.getByRole('main').getByRole('link', { name: 'in Wikidata' });
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain('https://www.wikidata.org/wiki/Q794');
});

test('on paper a page’s own links are not', async ({ page }) => {
  await page.goto('topics/iran/');
  const link = page.getByRole('main').getByRole('link', { name: 'Albania', exact: true }).first();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toBe(
    'none',
  );
});

test('on paper an event’s table has its header cells and every claim', async ({ page }) => {
  await page.setViewportSize({ width: 658, height: 986 });
  await page.goto('events/embassy-papers-burned/');
  await expect(page.getByRole('row', { name: /^Police outside the embassy/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'One origin, in 2 reports' }).first()).toBeVisible();
  await expect(
    page
      .getByRole('contentinfo')
      .getByText('https://tirana-file.example/events/embassy-papers-burned/'),
  ).toBeVisible();
});

test('paper is white in the dark, too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('articles/atalayar-documents-burned/');
  const luminance = await page
    .getByRole('article')
    .getByRole('paragraph')
    .last()
    .evaluate((element) => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) return Number.NaN;
      canvas.fillStyle = getComputedStyle(element).color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    });
  expect(luminance).toBeLessThan(80);
});
