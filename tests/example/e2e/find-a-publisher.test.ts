import { expect } from 'playwright/test';
import { test } from '../../support/sites.ts';

test('the list of publishers leads to one, and to whose reporting it passes on', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'The archive' }).getByText('Publishers').click();
  const outlets = page.getByRole('region', { name: 'Outlets' });
  await expect(outlets.getByRole('link')).toHaveText(['Atalayar', 'Reuters']);
  await outlets.getByRole('link', { name: 'Atalayar' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atalayar');
  const tally = page.getByRole('region', { name: 'Whose reporting its statements are' });
  await expect(tally.getByRole('columnheader')).toHaveText(['Origin', 'Statements', 'Reports']);
  await expect(tally.getByRole('rowheader')).toHaveText([
    'Atalayar (its own)',
    'Reuters',
    'Tirana media (unnamed)',
    'Local media (unnamed)',
  ]);
  await expect(tally).toContainText('10 of its statements are another newsroom’s.');
});

test('a publisher leads to what it published', async ({ page }) => {
  await page.goto('publishers/reuters/');
  const own = page.getByRole('region', { name: 'Its own reporting' });
  await own.getByRole('link', { name: /^Iranian Diplomats Burn Documents/ }).click();
  await expect(page).toHaveURL(/\/articles\/reuters-documents-burned\/$/);
});
