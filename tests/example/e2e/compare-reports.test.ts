import { expect, type Page } from 'playwright/test';
import { scrollsSideways, sticksOut } from '../../support/layout.ts';
import { test } from '../../support/sites.ts';

const row = (page: Page, claim: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: claim, exact: true }) });

test.describe('what the reports say of the burned papers', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('timeline/');
    await page.getByRole('link', { name: 'Papers burned inside the Iranian embassy' }).click();
  });

  test('is told first in a few lines: what is shared, what differs', async ({ page }) => {
    const known = page.getByRole('region', { name: 'Two reports, two origins' });
    await expect(known.getByRole('term')).toContainText([
      'Both reports rest on the same Reuters witness',
      'Reports differ on',
    ]);
    await known.getByRole('link', { name: 'Police outside the embassy' }).click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText('Accounts differ');
  });

  test('stands in one table: claims down, reports across, each under its origin', async ({
    page,
  }) => {
    const table = page.getByRole('table');
    await expect(table).toHaveCount(1);
    await expect(table.getByRole('columnheader')).toHaveText([
      /^\s*Origin: Reuters/,
      /^\s*Origin: Atalayar/,
      /^\s*Claim/,
      /^\s*Reuters\s+reported 8 September 2022\s+copy: Kayhan Life/,
      /^\s*Atalayar\s+reported about 8 September 2022/,
      /^\s*How it stands/,
    ]);
    await expect(table.getByRole('rowheader')).toContainText([
      'The night',
      'Papers were burned inside the embassy',
      'When they were burned',
      'Flames lit up the embassy’s three storeys',
      'It was done to leave no compromising paper behind',
      'The morning after',
      'It looked calm outside the embassy',
      'Police outside the embassy',
      'Vehicles that came and went',
      'Distance to the prime minister’s office',
    ]);
  });

  test('shows that the burning has one witness, whom two reports share', async ({ page }) => {
    const burning = row(page, 'Papers were burned inside the embassy');
    await expect(burning).toHaveAttribute('id', 'papers-burned');
    await expect(burning).toHaveAttribute('data-status', 'single-origin');
    const stands = burning.getByRole('cell').last();
    await expect(stands).toContainText('One origin, in 2 reports');
    await expect(stands).toContainText('Both reports rest on the same Reuters witness.');
    await expect(stands).toContainText('1 origin · 2 reports');
    await expect(burning.getByRole('cell').nth(0)).toContainText('A Reuters witness (eyewitness)');
    await expect(burning.getByRole('cell').nth(1)).toContainText(
      'An eyewitness, to Reuters · from Reuters',
    );
  });

  test('differs on the police and on the vehicles', async ({ page }) => {
    for (const claim of ['Police outside the embassy', 'Vehicles that came and went']) {
      await expect(row(page, claim)).toHaveAttribute('data-status', 'conflicting');
      await expect(row(page, claim).getByRole('link', { name: 'Accounts differ' })).toBeVisible();
    }
    await expect(row(page, 'Police outside the embassy').getByRole('cell')).toContainText([
      'one officer',
      'a large force',
      'One officer: Reuters; a large force: Atalayar.',
    ]);
  });

  test('differs in precision on the distance', async ({ page }) => {
    const distance = row(page, 'Distance to the prime minister’s office');
    await expect(distance).toHaveAttribute('data-status', 'reported');
    await expect(distance).toHaveAttribute('data-precision', 'differs');
    await expect(distance.getByRole('cell')).toContainText([
      '200 metres',
      'under 200 metres',
      'Differs in precision',
    ]);
  });

  test('says so where a report is silent, and where one only suggests', async ({ page }) => {
    const purpose = row(page, 'It was done to leave no compromising paper behind');
    await expect(purpose.getByRole('cell').nth(0)).toContainText('not mentioned');
    await expect(purpose.getByRole('cell').nth(1)).toContainText('only suggested');
    await expect(purpose).toHaveAttribute('data-status', 'unreported');
    await expect(purpose).not.toHaveAttribute('data-precision');
  });

  test('goes back to who said it, through the newsroom to the outlet', async ({ page }) => {
    const voices = page.getByRole('region', { name: 'Who says so' }).getByRole('listitem');
    const chain = voices.filter({ hasText: 'A Reuters witness' }).first().locator('ol > li');
    await expect(chain).toHaveText([
      /^\s*A Reuters witness\s*\(?eyewitness\)?\s*$/,
      /^\s*Reuters\s*reported it/,
      /^\s*Atalayar\s*passes it on/,
    ]);
  });

  test('leaves open what is not known', async ({ page }) => {
    const unknown = page.getByRole('region', { name: 'What is not known' });
    await expect(unknown.getByRole('listitem')).toContainText([
      'What the papers were.',
      'Who the man at the barrel was.',
      'At what hour it was.',
      'Whether anyone but one eyewitness saw it.',
      'How many police',
    ]);
  });

  test('is followed by the reports in full, in the order of their dates', async ({ page }) => {
    const reports = page.getByRole('region', { name: 'What was reported when' });
    await expect(reports.getByRole('group')).toHaveCount(2);
    await reports.getByText('The report in full').first().click();
    await expect(
      reports.getByText('With only hours left before they were due to go'),
    ).toBeVisible();
    await expect(
      reports.getByText('Edi Rama, the prime minister of Albania, ordered'),
    ).toBeHidden();
    await reports.getByText('The report in full').last().click();
    await expect(reports.getByRole('heading', { name: 'The Iranian version' })).toBeVisible();
  });
});

test.describe('what the reports say of the cyberattack', () => {
  test.beforeEach(async ({ page }) => await page.goto('events/cyberattack-on-albania/'));

  test('differs in precision on its date, and each report’s own date stands at the top', async ({
    page,
  }) => {
    const date = row(page, 'Date of the attack');
    await expect(date).toHaveAttribute('data-status', 'reported');
    await expect(date).toHaveAttribute('data-precision', 'differs');
    await expect(date.getByRole('cell')).toContainText([
      'July 2022',
      '15 July 2022',
      'Reported by 2 origins, first-hand by none',
    ]);
    await expect(page.getByRole('main')).toContainText(
      'Date of the attack: July 2022 (Reuters); 15 July 2022 (Atalayar).',
    );
  });

  test('is disputed on who did it: parties speak on both sides', async ({ page }) => {
    const blame = row(page, 'Iran was behind the attack');
    await expect(blame).toHaveAttribute('data-status', 'disputed');
    await expect(blame.getByRole('link', { name: 'Disputed' })).toBeVisible();
    const reuters = blame.getByRole('cell').nth(0);
    await expect(reuters).toContainText('Albania (organisation), a party');
    await expect(reuters).toContainText('denial · Tehran (organisation), a party');
    const atalayar = blame.getByRole('cell').nth(1);
    await expect(atalayar).toContainText('Albanian and NATO specialists (expert)');
    await expect(atalayar).not.toContainText('(expert), a party');
  });

  test('has a place for each claim that a link can lead to', async ({ page }) => {
    const name = 'Iran was behind the attack';
    await page.getByRole('rowheader', { name }).getByRole('link').click();
    await expect(page).toHaveURL(/#iran-responsible$/);
  });
});

for (const width of [320, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('the table reads as a list by claim, without scrolling sideways', async ({ page }) => {
      await page.goto('events/embassy-papers-burned/');
      expect(await sticksOut(page)).toEqual([]);
      expect(await scrollsSideways(page)).toEqual([]);
      const police = row(page, 'Police outside the embassy');
      const [claim, reuters, atalayar, stands] = await Promise.all(
        [
          police.getByRole('rowheader'),
          police.getByText('A police officer guarded the entrance.'),
          police.getByText('A large force of police stood around the premises.'),
          police.getByRole('link', { name: 'Accounts differ' }),
        ].map(async (part) => (await part.boundingBox())?.y ?? Number.NaN),
      );
      expect(claim).toBeLessThan(reuters ?? 0);
      expect(reuters).toBeLessThan(atalayar ?? 0);
      expect(atalayar).toBeLessThan(stands ?? 0);
      await expect(police.getByText('Reuters', { exact: true })).toBeVisible();
      await expect(police.getByText('Atalayar', { exact: true })).toBeVisible();
    });
  });
}
