import { expect } from 'playwright/test';
import { test } from '../support/sites.ts';

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
