import { expect } from 'playwright/test';
import { test } from '../../support/sites.ts';

test.describe('the index of topics', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('');
    await page.getByRole('navigation', { name: 'The archive' }).getByText('Topics').click();
  });

  test('leads by letter to a topic', async ({ page }) => {
    await page
      .getByRole('navigation', { name: 'Letters and kinds' })
      .getByText('P')
      .first()
      .click();
    const letter = page.getByRole('region', { name: 'P', exact: true });
    await expect(letter.getByRole('heading')).toBeInViewport();
    await letter.getByRole('link', { name: 'Personal data' }).first().click();
    await expect(page).toHaveURL(/\/topics\/personal-data\/$/);
  });

  test('leads by kind to a topic', async ({ page }) => {
    await page.getByRole('navigation', { name: 'Letters and kinds' }).getByText('People').click();
    const people = page.getByRole('region', { name: /^People/ });
    await expect(people.getByRole('link')).toHaveText([
      'Aldo Bumçi',
      'Edi Rama',
      'Josep Borrell',
      'Reuters’ witness in Tirana',
    ]);
    await people.getByRole('link', { name: 'Edi Rama' }).click();
    await expect(page).toHaveURL(/\/topics\/edi-rama\/$/);
  });

  test('counts the reports and events that each topic stands in', async ({ page }) => {
    const entry = (name: string) =>
      page.getByRole('region', { name: /^.$/ }).getByRole('listitem').filter({ hasText: name });
    await expect(entry('Edi Rama,')).toContainText(/2 reports\s*·\s*2 events/);
    await expect(entry('Aldo Bumçi,')).toContainText(/1 report\s*·\s*1 event\b/);
  });

  test('leads from every other name to the topic', async ({ page }) => {
    const see = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    const mek = 'Mujahideen-e-Khalq: see People’s Mujahedin Organization of Iran';
    await expect(see(mek)).toBeVisible();
    await expect(see('Durres: see Durrës')).toBeVisible();
    await expect(see('Bumci: see Aldo Bumçi')).toBeVisible();
    await expect(see('PMOI: see People’s Mujahedin Organization of Iran')).toBeVisible();
    await see(mek).getByRole('link').click();
    await expect(page).toHaveURL(/\/topics\/peoples-mujahedin-organization-of-iran\/$/);
  });
});

test.describe('a topic', () => {
  test('opens with what it is, its other names and how often it is found', async ({ page }) => {
    await page.goto('topics/peoples-mujahedin-organization-of-iran/');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      'People’s Mujahedin Organization of Iran',
    );
    await expect(main.getByText('2 reports, 4 events')).toBeVisible();
    const names = main.getByRole('paragraph').filter({ hasText: /^\s*Also / });
    for (const alias of ['MEK', 'MKO', 'PMOI', 'Mujahideen-e-Khalq', 'Mujahedeen-e-Khalq']) {
      await expect(names).toContainText(alias);
    }
    const persian = names.locator('[lang="fa"]');
    await expect(persian).toHaveText('سازمان مجاهدین خلق ایران');
    await expect(persian).toHaveCSS('direction', 'rtl');
  });

  test('has its events and reports in time', async ({ page }) => {
    await page.goto('topics/personal-data/');
    const moments = page.getByRole('region', { name: 'In time' }).locator('ol > li');
    await expect(moments).toHaveText([
      /happened 15 July 2022 or later\s+Personal data of MEK members made public/,
      /Reuters\s+reported 8 September 2022/,
      /Atalayar\s+reported about 8 September 2022/,
    ]);
  });

  test('leads to those that are often found with it', async ({ page }) => {
    await page.goto('topics/iran/');
    const company = page.getByRole('list', { name: 'Topics often found with it' });
    await expect(company.getByRole('listitem').first()).toHaveText('Albania 10');
    await company.getByRole('link', { name: 'Government of Iran' }).click();
    await expect(page).toHaveURL(/\/topics\/government-of-iran\/$/);
  });

  test('tells what a person said, and what was said of them, each with its report', async ({
    page,
  }) => {
    await page.goto('topics/edi-rama/');
    const said = page.getByRole('region', { name: /said$/ });
    const evidence = said.getByRole('listitem').filter({ hasText: 'irrefutable evidence” that' });
    await expect(evidence).toContainText('in Atalayar, about 8 September 2022');
    const of = page.getByRole('region', { name: /was said of/ });
    const answer = of.getByRole('listitem').filter({ hasText: 'ill-considered' });
    await expect(answer).toContainText('Iran’s government (organisation), a party');
    await answer.getByRole('link', { name: /^Atalayar: / }).click();
    await expect(page).toHaveURL(/\/articles\/atalayar-documents-burned\/$/);
  });
});
