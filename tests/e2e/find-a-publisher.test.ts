import { expect } from 'playwright/test';
import { test } from '../support/sites.ts';

test.describe('a publisher of other newsrooms’ reporting', () => {
  test.use({ archive: 'newsroom' });

  test('says whose it is', async ({ page }) => {
    await page.goto('publishers/');
    await page.getByRole('link', { name: 'Gazeta e Bregut' }).click();
    await expect(
      page.getByRole('region', { name: 'Reporting of The Maren Gazette' }),
    ).toContainText('Ura e portit mbyllet pas krisjeve');
    await expect(page.getByRole('region', { name: 'Its own reporting' })).toHaveCount(0);
  });

  test('has a page whatever script its name is written in', async ({ page }) => {
    await page.goto('publishers/');
    await page.getByRole('link', { name: 'صحيفة الميناء' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('صحيفة الميناء');
  });

  test('doesn’t count what was withdrawn', async ({ page }) => {
    await page.goto('publishers/the-maren-gazette/');
    await expect(page.getByRole('main')).toContainText('3 reports are held here');
    await expect(page.getByRole('main')).not.toContainText('Thirty cables cracked');
  });
});
