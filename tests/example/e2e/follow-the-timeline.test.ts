import { expect } from 'playwright/test';
import { test } from '../../support/sites.ts';

test.describe('the timeline', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('');
    await page.getByRole('navigation', { name: 'The archive' }).getByText('Timeline').click();
  });

  test('tells all that happened in one ordered list', async ({ page }) => {
    const list = page.getByRole('main').locator('ol');
    await expect(list).toHaveCount(1);
    await expect(list.locator('a[href*="/events/"]')).toHaveText([
      'Albania takes in members of the MEK',
      'The Iran nuclear deal',
      'Cyberattack on Albania',
      'Personal data of MEK members made public',
      'The MEK’s Free Iran World Summit, as planned',
      'Data lost in the cyberattack are recovered',
      'Josep Borrell proposes a “final text” for the nuclear deal',
      'Albania cuts its ties with Iran',
      'The United States backs Albania',
      'Iran answers',
      'Papers burned inside the Iranian embassy',
      'The last members of Iran’s mission leave the embassy',
    ]);
  });

  test('is divided into years and months, and says where time jumps', async ({ page }) => {
    const list = page.getByRole('main').locator('ol');
    await expect(list.getByRole('heading', { level: 2 })).toHaveText(['2014', '2015', '2022']);
    await expect(list.getByRole('heading', { level: 3 })).toHaveText([
      'July',
      'August',
      'September',
    ]);
    await expect(list.getByText('7 years later')).toHaveCount(1);
    const jump = list.getByRole('listitem').filter({ hasText: '7 years later' });
    await expect(jump).toContainText('Cyberattack on Albania');
  });

  test('tells when it happened from when it was reported', async ({ page }) => {
    const burning = page
      .getByRole('main')
      .locator('ol > li')
      .filter({ hasText: 'Papers burned inside the Iranian embassy' });
    await expect(burning).toContainText('happened 8 September 2022');
    await expect(burning.getByRole('listitem')).toHaveText([
      /reported by\s+Reuters\s+8 September 2022/,
      /reported by\s+Atalayar\s+about 8 September 2022/,
    ]);
  });

  test('is never more precise than a report', async ({ page }) => {
    const list = page.getByRole('main').locator('ol');
    await expect(list).toContainText('happened 15 July 2022 or later');
    await expect(list).toContainText('happened 23–24 July 2022');
    await expect(list).toContainText('happened about August 2022');
    const approximate = list.getByRole('time').filter({ hasText: /about|or later|–/ });
    await expect(approximate).toHaveCount(0);
  });

  test('shows origins, reports and the status that stands out', async ({ page }) => {
    const attack = page
      .getByRole('main')
      .locator('ol > li')
      .filter({ has: page.getByRole('link', { name: 'Cyberattack on Albania' }) });
    await expect(attack).toContainText('2 origins · 2 reports');
    await attack.getByRole('link', { name: 'Disputed' }).click();
    await expect(page).toHaveURL(/\/about\/method\/#page-disputed$/);
  });

  test('leads to its years, and each year to its neighbours', async ({ page }) => {
    await page.getByRole('navigation', { name: 'Years' }).getByText('2022').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2022');
    await expect(page.getByRole('main').locator('ol > li')).toHaveCount(10);
    await page.getByRole('navigation', { name: 'Years' }).getByText('2015').click();
    await expect(page).toHaveURL(/\/timeline\/2015\/$/);
    await page.getByRole('link', { name: 'The whole timeline' }).click();
    await expect(page).toHaveURL(/\/timeline\/$/);
  });
});
