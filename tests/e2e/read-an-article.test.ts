import { expect } from 'playwright/test';
import { test } from '../support/sites.ts';

test.describe('reports in other languages', () => {
  test.use({ archive: 'newsroom' });

  test('carry their language and direction, and the page around them keeps its own', async ({
    page,
  }) => {
    await page.goto('articles/mina-ferry/');
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toHaveText('حريق على متن العبّارة إندرا');
    await expect(headline).toHaveAttribute('lang', 'ar');
    await expect(headline).toHaveAttribute('dir', 'rtl');
    const text = page.getByText('نزل الجميع إلى الرصيف سالمين.');
    await expect(text).toHaveCSS('direction', 'rtl');
    await expect(page.getByRole('blockquote')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('blockquote')).toHaveCSS('direction', 'ltr');
    await expect(page.getByRole('heading', { name: 'The record' })).toHaveCSS('direction', 'ltr');
    await expect(page.getByText('In Arabic', { exact: true })).toBeVisible();
  });

  test('carry it in a list and on the pages of their neighbours, too', async ({ page }) => {
    const link = page.getByRole('link', { name: 'حريق على متن العبّارة إندرا' });
    await page.goto('articles/2024/05/');
    await expect(link).toHaveAttribute('lang', 'ar');
    await page.goto('articles/bregu-bridge/');
    const neighbour = page.getByRole('navigation', { name: 'Reports in time' }).getByRole('link', {
      name: /إندرا/,
    });
    await expect(
      neighbour.or(neighbour.locator('[lang]')).and(page.locator('[lang="ar"]')),
    ).toHaveCount(1);
  });

  test('name the report that they are based on, and whose reporting it is', async ({ page }) => {
    await page.goto('articles/bregu-bridge/');
    const copy = page.getByRole('region', { name: 'The copy that was read' });
    await expect(copy).toContainText('the reporting is The Maren Gazette’s');
    await copy.getByRole('link', { name: 'Coastal Wire: Cracks shut bridge' }).click();
    await expect(page).toHaveURL(/\/articles\/wire-bridge\/$/);
  });
});

test.describe('reports out of the ordinary', () => {
  test.use({ archive: 'newsroom' });

  test('a withdrawn one keeps its page, without its text, and says why', async ({ page }) => {
    await page.goto('articles/gazette-thirty-cables/');
    await expect(page.getByRole('note')).toContainText('Withdrawn 2 May 2024.');
    await expect(page.getByRole('note')).toContainText('The number was a slip of the pen');
    await expect(page.getByRole('main')).not.toContainText('What it reports, and how that stands');
  });

  test('a corrected one shows what it said and what it says', async ({ page }) => {
    await page.goto('articles/gazette-bridge/');
    const corrections = page.getByRole('region', { name: 'Corrections' });
    await expect(corrections).toContainText('Clarification, 4 May 2024');
    await expect(corrections).toContainText(
      /It said\s*The cables\.\s*It says\s*Three of the cables\./,
    );
    await expect(page.getByRole('note')).toContainText('Clarified 4 May 2024.');
  });

  test('one of which no text is held says so', async ({ page }) => {
    await page.goto('articles/almanac-bridge/');
    await expect(page.getByText('The archive holds no text of this report.')).toBeVisible();
  });

  test('the notes of one lead down and back up', async ({ page }) => {
    await page.goto('articles/gazette-ferry/');
    await page.getByRole('article').getByRole('link', { name: /1/ }).first().click();
    await expect(page.getByText('The passenger saw it from the stairs.')).toBeInViewport();
    await page.getByRole('link', { name: /back/i }).first().click();
    await expect(page.getByText('off the Eastern Mole', { exact: false })).toBeInViewport();
  });

  test('the headings of one never take the page’s own places', async ({ page }) => {
    await page.goto('articles/radio-bridge/');
    await expect(page.getByRole('heading', { name: 'page-main' })).toBeVisible();
    await page.goto('articles/radio-bridge/#page-main');
    await expect(page.locator(':target')).toHaveRole('main');
  });

  test('a draft has no page', async ({ page }) => {
    expect((await page.goto('articles/gazette-inquiry-notes/'))?.status()).toBe(404);
  });
});
