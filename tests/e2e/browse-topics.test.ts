import { expect } from 'playwright/test';
import { test } from '../support/sites.ts';

test.describe('an index with ç and ë', () => {
  test.use({ archive: 'newsroom' });

  test('keeps them in their places', async ({ page }) => {
    await page.goto('topics/');
    const names = (letter: string) =>
      page.getByRole('region', { name: letter, exact: true }).getByRole('listitem');
    await expect(names('C')).toHaveText([
      /^\s*Cathedral Wharf/,
      /^\s*Çelik Marine/,
      /^\s*Celik Shipping: see Çelik Marine/,
      /^\s*Clifftop lighthouse/,
    ]);
    await expect(names('E')).toHaveText([/^\s*Eastern Mole/, /^\s*Ëndrra/, /^\s*Estuary Pilots/]);
  });

  test('has a topic that nothing is about', async ({ page }) => {
    await page.goto('topics/');
    await page.getByRole('link', { name: 'Tide tables' }).first().click();
    await expect(page.getByText('0 reports, 0 events')).toBeVisible();
  });
});
