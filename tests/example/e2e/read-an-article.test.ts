import { expect } from 'playwright/test';
import { test } from '../../support/sites.ts';

test.describe('the report that Reuters published', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('');
    const headline = 'Iranian Diplomats Burn Documents Hours Before Leaving Albania';
    await page.getByRole('link', { name: headline, exact: true }).click();
  });

  test('opens with its headline, publisher, byline, editor, date and what it is about', async ({
    page,
  }) => {
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toHaveText(
      'Iranian Diplomats Burn Documents Hours Before Leaving Albania',
    );
    await expect(page).toHaveTitle(/^Reuters: Iranian Diplomats Burn Documents/);
    await expect(article.getByRole('link', { name: 'Reuters', exact: true }).first()).toBeVisible();
    await expect(article.getByText('By Fatos Bytyci, Florion Goga')).toBeVisible();
    await expect(article.getByText('Edited by Kim Coghill')).toBeVisible();
    await expect(article.getByRole('time').first()).toHaveAttribute('datetime', '2022-09-08');
    await expect(article.getByText('Iran’s diplomats burned documents early on')).toBeVisible();
  });

  test('names the copy that was read, and leads to it', async ({ page }) => {
    const copy = page.getByRole('region', { name: 'The copy that was read' });
    await expect(copy.getByText('Kayhan Life', { exact: true })).toBeVisible();
    await expect(copy.getByRole('link', { name: /^https:\/\/kayhanlife\.com\// })).toBeVisible();
  });

  test('comes before the one of Atalayar in time', async ({ page }) => {
    const neighbours = page.getByRole('navigation', { name: 'Reports in time' });
    await neighbours.getByRole('link', { name: /^Atalayar: / }).click();
    await expect(page).toHaveURL(/\/articles\/atalayar-documents-burned\/$/);
    await neighbours.getByRole('link', { name: /^Reuters: / }).click();
    await expect(page).toHaveURL(/\/articles\/reuters-documents-burned\/$/);
  });
});

test.describe('the report that Atalayar published', () => {
  test.beforeEach(async ({ page }) => await page.goto('articles/atalayar-documents-burned/'));

  test('says what its copy does not state', async ({ page }) => {
    await expect(page.getByText('By not stated', { exact: true })).toBeVisible();
    await expect(page.getByText('From not stated', { exact: true })).toBeVisible();
    const copy = page.getByRole('region', { name: 'The copy that was read' });
    await expect(copy.locator('div', { hasText: /^\s*Address/ })).toContainText('not stated');
  });

  test('dates itself no more precisely than is known, and says why', async ({ page }) => {
    const date = page.getByText('Reported about 8 September 2022');
    await expect(date).toBeVisible();
    await expect(date.getByRole('time')).toHaveCount(0);
    await date.getByRole('link', { name: 'note on the date' }).click();
    const copy = page.getByRole('region', { name: 'The copy that was read' });
    await expect(copy.getByText('The copy gives no date.')).toBeInViewport();
  });

  test('keeps its own section headings, below the headline', async ({ page }) => {
    const headings = page.getByRole('article').getByRole('heading', { level: 2 });
    await expect(headings).toContainText([
      'The Iranian version',
      'The role of the nuclear deal',
      'The role of the MEK',
    ]);
  });

  test('leads from its text to the other report', async ({ page }) => {
    await page.getByRole('article').getByRole('link', { name: 'Reuters’ report' }).click();
    await expect(page).toHaveURL(/\/articles\/reuters-documents-burned\/$/);
  });

  test('lists whom it relies on, in what capacity, and who is a party', async ({ page }) => {
    const sources = page.getByRole('region', { name: 'Whom it relies on' });
    const rama = sources.locator('div', { hasText: 'video announcement' });
    await expect(rama).toContainText(
      'official Edi Rama, Prime minister of Albania, a party; video announcement, 7 September 2022',
    );
    await expect(rama.getByRole('link', { name: 'Edi Rama' })).toBeVisible();
    const eyewitness = sources.locator('div', { hasText: /^\s*eyewitness/ });
    await expect(eyewitness).toContainText('An eyewitness, to Reuters; from Reuters');
    await expect(eyewitness).not.toContainText('a party');
    const borrell = sources.locator('div', { hasText: 'Josep Borrell' });
    await expect(borrell).not.toContainText('a party');
  });

  test('shows beside its text what it claims and how that stands', async ({ page }) => {
    const beside = page.getByRole('complementary', {
      name: 'What it reports, and how that stands',
    });
    await expect(beside.getByRole('listitem').first()).toContainText(
      /account of Papers burned inside the Iranian embassy .*Reuters/,
    );
    const disputed = beside.locator('section', {
      has: page.getByRole('heading', { name: 'Disputed' }),
    });
    await disputed.getByRole('link', { name: 'Iran was behind the attack' }).click();
    await expect(page).toHaveURL(/\/events\/cyberattack-on-albania\/#iran-responsible$/);
    await expect(page.getByRole('row', { name: /^Iran was behind the attack/ })).toBeInViewport();
  });

  test('says whose the rights are, and that its text is restated', async ({ page }) => {
    const rights = page.getByRole('region', { name: 'Pictures and rights' });
    await expect(rights).toContainText('In copyright, Atalayar.');
    await expect(rights).toContainText('restated in the archive’s own words');
    await expect(rights).toContainText('Reuters / Florion Goga. Not held.');
  });

  test('leads to its events, and to what else reports them', async ({ page }) => {
    const events = page.getByRole('region', { name: 'Events it reports' });
    const burning = events
      .getByRole('listitem')
      .filter({ hasText: 'Papers burned inside the Iranian embassy' });
    await expect(burning).toContainText('also reported by Reuters');
    await burning.getByRole('link', { name: /^Reuters: / }).click();
    await expect(page).toHaveURL(/\/articles\/reuters-documents-burned\/$/);
  });

  test('is in British English on a page in British English', async ({ page }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(page.getByText('In British English', { exact: true })).toBeVisible();
  });
});
