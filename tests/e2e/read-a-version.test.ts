import { expect } from 'playwright/test';
import { test } from '../support/sites.ts';

test.use({ archive: 'newsroom' });

test('a corrected report says so above its text, and leads to what it said', async ({ page }) => {
  await page.goto('articles/gazette-bridge/');
  const note = page.getByRole('note', { name: 'Corrections' });
  await expect(note).toContainText('Clarified 4 May 2024. The headline of the first edition');
  await note.getByRole('link', { name: 'What it said, and says' }).click();
  const record = page.getByRole('region', { name: 'Corrections' });
  await expect(record.getByText('Three of the cables.')).toBeInViewport();
  await record.getByRole('link', { name: 'All corrections' }).click();
  await expect(page).toHaveURL(/\/corrections\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
});

test('all corrections are listed with their classes, the newest first', async ({ page }) => {
  await page.goto('corrections/');
  const corrections = page.getByRole('region', { name: '2024' }).getByRole('listitem');
  await expect(corrections).toContainText([/^\s*Clarification/, /^\s*Withdrawal/]);
  await expect(page.getByRole('region', { name: 'What the words mean' })).toContainText('Update');
  await expect(page.getByRole('link', { name: 'RSS' })).toHaveAttribute(
    'href',
    /\/corrections\/rss\.xml$/,
  );
});

test('an archive without corrections says so', async ({ page, addressOf }) => {
  await page.goto(`${await addressOf('empty')}corrections/`);
  await expect(page.getByText('Nothing that was published here')).toBeVisible();
});

test('an earlier version says that it is not the latest, and leads there and on', async ({
  page,
}) => {
  await page.goto('articles/gazette-bridge/');
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('version 2, the latest');
  await versions.getByRole('link', { name: 'version 1' }).click();
  await expect(page).toHaveURL(/\/articles\/gazette-bridge\/v\/1\/$/);
  const bar = page.getByRole('navigation', { name: 'Versions' });
  await expect(bar).toContainText('This is version 1, and not the latest.');
  await expect(page.getByRole('article')).toContainText('the cables are cracked');
  await expect(page.getByRole('article')).not.toContainText('three cables cracked');
  await bar.getByRole('link', { name: 'Later: version 2' }).click();
  await expect(page).toHaveURL(/\/articles\/gazette-bridge\/$/);
  await expect(page.getByRole('article')).toContainText('three cables cracked');
});

test('links of an earlier version lead on', async ({ page }) => {
  await page.goto('articles/gazette-bridge/v/1/');
  await page.getByRole('link', { name: 'a barge had struck the north pier' }).click();
  await expect(page).toHaveURL(/\/events\/bridge-closed\/#barge$/);
});

test('an earlier version is none of the pages that search engines look for', async ({
  page,
  request,
}) => {
  await page.goto('articles/gazette-bridge/v/1/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/articles\/gazette-bridge\/$/,
  );
  const listed = await (await request.get('sitemap-0.xml')).text();
  expect(listed).toContain('/articles/gazette-bridge/<');
  expect(listed).not.toContain('/v/');
  expect(listed).not.toContain('gazette-thirty-cables');
});

test('a version that was never published has no address', async ({ request }) => {
  expect((await request.get('articles/gazette-bridge/v/2/')).status()).toBe(200);
  expect((await request.get('articles/gazette-bridge/v/3/')).status()).toBe(404);
});
