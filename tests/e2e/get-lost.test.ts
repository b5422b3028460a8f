import { expect } from 'playwright/test';
import { test } from '../support/sites.ts';

for (const archive of ['newsroom', 'base'] as const) {
  test.describe(archive === 'base' ? 'lost under a base path' : 'lost', () => {
    test.use({ archive });

    for (const address of ['articles/no-such-report/', 'timeline/1999/', 'favicon.gif']) {
      test(`nothing is at ${address}, and the page there says so`, async ({ page }) => {
        expect((await page.goto(address))?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'There is no page at this address',
        );
      });
    }

    test('a wrong address leads on to four places', async ({ page, baseURL }) => {
      for (const [name, place] of [
        ['front page', ''],
        ['timeline', 'timeline/'],
        ['reports by year', 'articles/'],
        ['index of topics', 'topics/'],
      ] as const) {
        await page.goto('no/such/page/');
        await page.getByRole('main').getByRole('link', { name }).click();
        await expect(page).toHaveURL(new URL(place, baseURL).href);
        await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no page');
      }
    });

    test('the page for a wrong address is kept out of search engines', async ({ page }) => {
      await page.goto('no/such/page/');
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    });
  });
}
