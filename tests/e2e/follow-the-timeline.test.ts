import { expect } from 'playwright/test';
import { test } from '../support/sites.ts';

test.describe('a timeline with reports of no event', () => {
  test.use({ archive: 'newsroom' });
  test.beforeEach(async ({ page }) => await page.goto('timeline/'));

  test('has such a report at its own date', async ({ page }) => {
    const moments = page.getByRole('main').locator('ol > li');
    const portrait = moments.filter({ hasText: 'The last keeper of the clifftop lamp' });
    await expect(portrait).toContainText('reported 20 May 2024');
    await expect(portrait).not.toContainText('happened');
    const titles = (await moments.allInnerTexts()).join('\n');
    expect(titles.indexOf('The crossing is suspended')).toBeLessThan(titles.indexOf('last keeper'));
    expect(titles.indexOf('last keeper')).toBeLessThan(titles.indexOf('An inquiry into bridge'));
  });

  test('keeps the order that editors give to one day', async ({ page }) => {
    const day = page
      .getByRole('main')
      .locator('ol > li')
      .filter({ hasText: 'happened 1 May 2024' });
    await expect(day.locator('a[href*="/events/"]')).toHaveText([
      'The harbour bridge is closed',
      'Fire on the ferry Ëndrra',
      'The crossing is suspended',
    ]);
  });

  test('leaves out drafts and withdrawn reports', async ({ page }) => {
    await expect(page.getByRole('main')).not.toContainText('Thirty cables cracked');
    await expect(page.getByRole('main')).not.toContainText('What the inquiry will ask');
  });
});
