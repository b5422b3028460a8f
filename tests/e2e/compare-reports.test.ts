import { expect, type Page } from 'playwright/test';
import { test } from '../support/sites.ts';

const row = (page: Page, claim: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: claim, exact: true }) });

test.describe('an event whose claims have every status', () => {
  test.use({ archive: 'newsroom' });
  test.beforeEach(async ({ page }) => await page.goto('events/bridge-closed/'));

  const stands = [
    ['When the bridge was closed', 'corroborated', 'Corroborated by 2 origins'],
    ['Number of cracked cables', 'disputed', 'Disputed'],
    ['Where the cracks are', 'conflicting', 'Accounts differ'],
    [
      'Vehicles that cross on a working day',
      'reported',
      'Reported by 2 origins, first-hand by none',
    ],
    ['A barge struck the north pier in April', 'single-origin', 'One origin, in 3 reports'],
    ['The Harbour Authority knew of the cracks', 'disputed', 'Disputed'],
    ['An inspection was overdue', 'party-claim', 'Claimed by Dock Workers’ Union, not confirmed'],
    ['The cables were cut on purpose', 'denied', 'Denied by Port Maren Harbour Authority'],
    ['When it opens again', 'unreported', 'No report says so yet'],
  ] as const;
  for (const [claim, status, words] of stands) {
    test(`"${claim}": ${words}`, async ({ page }) => {
      await expect(row(page, claim)).toHaveAttribute('data-status', status);
      await expect(row(page, claim).getByRole('link', { name: words })).toBeVisible();
    });
  }

  test('puts a reprint of a reprint under the newsroom that it all comes from', async ({
    page,
  }) => {
    await expect(page.getByRole('columnheader', { name: /^Origin/ })).toHaveText([
      'Origin: The Maren Gazette',
      'Origin: Harbour Radio',
    ]);
    await expect(
      page.getByRole('columnheader', { name: /The Maren Gazette/ }).first(),
    ).toHaveAttribute('colspan', '3');
    await expect(page.getByRole('columnheader', { name: /reported/ })).toHaveCount(4);
    await expect(page.getByRole('main').getByText('2 origins · 4 reports').first()).toBeVisible();
  });

  test('counts no draft and nothing that was withdrawn', async ({ page }) => {
    await expect(page.getByRole('main')).not.toContainText('Thirty cables');
    await expect(page.getByRole('main')).not.toContainText('30 cables');
  });

  test('keeps the words of a report in their own language', async ({ page }) => {
    const albanian = page.getByRole('cell', { name: /Në prill një maunë/ });
    // The first is the outlet's name.
    await expect(albanian.locator('[lang="sq"]')).toHaveText([
      'Gazeta e Bregut',
      /Në prill një maunë/,
      'Një inspektor i portit',
    ]);
  });
});

test('every status leads to the line that explains it', async ({ page }) => {
  for (const address of ['events/bridge-closed/', 'events/ferry-fire/']) {
    await page.goto(address);
    const links = page.getByRole('row').locator('a[href*="/about/method/#"]');
    const hrefs = new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))));
    expect(hrefs.size).toBeGreaterThan(2);
    for (const href of hrefs) {
      await page.goto(href ?? '');
      await expect(page.locator(':target')).toBeInViewport();
    }
  }
});
