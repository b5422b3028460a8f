import { expect, type Page } from 'playwright/test';
import { expectEveryQueryToFind } from '../../support/every-query.ts';
import { count, field, filter, results, search, titles } from '../../support/search-page.ts';
import { test } from '../../support/sites.ts';

test.describe('from the front page', () => {
  test('a plain form in the header leads to the results', async ({ page }) => {
    await page.goto('');
    await page.getByRole('search').getByLabel('Search the archive').fill('Durres');
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=Durres$/);
    await expect(field(page)).toHaveValue('Durres');
    await expect(titles(page).first()).toHaveText('Durrës');
    await expect(page.getByRole('search')).toHaveCount(1);
  });
});

test.describe('what is typed', () => {
  test.beforeEach(async ({ page }) => await page.goto('search/'));

  test('is found with its passage, kind, date and publisher', async ({ page }) => {
    await search(page, 'rusted barrel');
    await expect(count(page)).toHaveText('2 results');
    const report = results(page).filter({ hasText: /^\s*Report/ });
    await expect(report).toContainText('8 September 2022');
    await expect(report).toContainText('Reuters');
    await expect(report.locator('mark')).toHaveText(['rusted', 'barrel']);
    await report.getByRole('link').click();
    await expect(page).toHaveURL(/\/articles\/reuters-documents-burned\/$/);
  });

  for (const [typed, name] of [
    ['Durres', 'Durrës'],
    ['DURRËS', 'Durrës'],
    ['Bumci', 'Aldo Bumçi'],
    ['MKO', 'People’s Mujahedin Organization of Iran'],
    ['Mujahideen-e-Khalq', 'People’s Mujahedin Organization of Iran'],
    ['mujahideen e khalq', 'People’s Mujahedin Organization of Iran'],
    ['سازمان مجاهدین خلق ایران', 'People’s Mujahedin Organization of Iran'],
    ['iran', 'Iran'],
  ] as const) {
    test(`"${typed}" finds the topic ${name} before all else`, async ({ page }) => {
      await search(page, typed);
      await expect(titles(page).first()).toHaveText(name);
    });
  }

  test('is found by the beginnings of words, and by nothing less', async ({ page }) => {
    await search(page, 'diplom');
    await expect(results(page).locator('mark').first()).toHaveText(/^diplom/i);
    await search(page, 'witness');
    await expect(results(page).locator('mark').first()).toBeVisible();
    for (const marked of await results(page).locator('mark').allTextContents()) {
      expect(marked).toMatch(/^witness/i);
    }
  });

  test('is a phrase in any quotation marks', async ({ page }) => {
    await search(page, '“relations diplomatic”');
    await expect(count(page)).toHaveText(/^Nothing for/);
    await search(page, '„diplomatic relations“');
    await expect(count(page)).toHaveText(/^\d+ results/);
  });

  test('and is nowhere, leads to the index of topics', async ({ page }) => {
    await search(page, 'qqqq');
    await expect(count(page)).toHaveText('Nothing for “qqqq”');
    await page.getByRole('region', { name: 'Results' }).getByText('index of topics').click();
    await expect(page).toHaveURL(/\/topics\/$/);
  });

  test('is never taken for markup', async ({ page }) => {
    const typed = '<img src=x onerror=alert(1)> iran';
    await search(page, typed);
    await expect(count(page)).toHaveText(`Nothing for “${typed}”`);
    await expect(page.locator('#page-advice')).toContainText('“onerror=alert(1” is not');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('can be nothing: then the page says how to search', async ({ page }) => {
    await expect(page.getByText('Type a word, a name, or a phrase')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Results' })).toBeHidden();
    await search(page, 'iran');
    await expect(page.getByText('Type a word, a name, or a phrase')).toBeHidden();
    await search(page, '');
    await expect(page.getByText('Type a word, a name, or a phrase')).toBeVisible();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(count(page)).toHaveText('');
  });
});

test.describe('only what was typed', () => {
  test.beforeEach(async ({ page }) => await page.goto('search/'));

  const marks = async (page: Page) => await results(page).locator('mark').allTextContents();
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  for (const typed of [
    'asdfgh',
    'Erdogan',
    'Assange',
    'iranq',
    'iranqaaaca',
    'qz',
    '78',
    'lbania',
  ]) {
    test(`"${typed}", which is nowhere, finds nothing`, async ({ page }) => {
      await search(page, typed);
      await expect(count(page)).toHaveText(`Nothing for “${typed}”`);
      await expect(page.getByText(`“${typed}” is not in the archive`)).toBeVisible();
      await expect(results(page)).toHaveCount(0);
    });
  }

  for (const typed of ['alb', 'DIPLOM', 'Bumci', 'eu', 'as', '2022', 'مجاهد']) {
    test(`"${typed}" finds words that begin so, and marks each in every result`, async ({
      page,
    }) => {
      await search(page, typed);
      await expect(results(page).first()).toBeVisible();
      for (const result of await results(page).all()) {
        await expect.soft(result.locator('mark').first()).toBeVisible();
      }
      for (const marked of await marks(page))
        expect.soft(plain(marked)).toMatch(new RegExp(`^${plain(typed)}`));
    });
  }

  test('a near spelling that is in the archive is offered, and leads to it', async ({ page }) => {
    for (const [typed, near] of [
      ['Tirane', 'Tirana'],
      ['Albanai', 'Albania'],
      ['embasy', 'embassy'],
      ['Bunçi', 'Bumçi'],
    ] as const) {
      await search(page, typed);
      await expect(count(page)).toHaveText(`Nothing for “${typed}”`);
      await page.locator('#page-advice').getByRole('link', { name: near, exact: true }).click();
      await expect(field(page)).toHaveValue(near);
      await expect(results(page).first()).toBeVisible();
    }
  });

  test('of several words one that is nowhere is named, and the others are a link away', async ({
    page,
  }) => {
    await search(page, 'asdfgh iran');
    await expect(count(page)).toHaveText('Nothing for “asdfgh iran”');
    await expect(page.getByText('“asdfgh” is not in the archive')).toBeVisible();
    await page.locator('#page-advice').getByRole('link', { name: 'iran', exact: true }).click();
    await expect(count(page)).toHaveText(/^\d+ results/);
  });

  test('words that are in the archive, but on no page together, are said to be', async ({
    page,
  }) => {
    await search(page, 'sweden barrel');
    await expect(count(page)).toHaveText('Nothing for “sweden barrel”');
    await expect(
      page.getByText('Each of these is in the archive, but no page has all of them.'),
    ).toBeVisible();
  });

  test('a phrase stands there word for word, also beside other words', async ({ page }) => {
    await search(page, '"diplomatic relation"');
    await expect(count(page)).toHaveText('Nothing for “"diplomatic relation"”');
    await search(page, '"Mujahideen-e-Khalq"');
    await expect(results(page).first()).toBeVisible();
    await search(page, 'rama "prime minister"');
    await expect(results(page).first()).toBeVisible();
    await search(page, 'rama "minister prime"');
    await expect(
      page.getByText('“minister prime” is not in the archive as a phrase'),
    ).toBeVisible();
  });

  test('a short word among others is a whole word', async ({ page }) => {
    await search(page, 'ties of iran');
    await expect(results(page).first()).toBeVisible();
    for (const marked of await marks(page)) expect.soft(plain(marked)).toMatch(/^(ties|of$|iran)/);
  });
});

test.describe('the address', () => {
  test('restores words, filters and order, and each step back', async ({ page }) => {
    await page.goto('search/?q=iran&kind=article&topic=edi-rama&sort=date');
    await expect(field(page)).toHaveValue('iran');
    await expect(page.getByLabel('Reports')).toBeChecked();
    await expect(page.getByLabel('Events')).not.toBeChecked();
    await expect(filter(page, 'Topic')).toHaveValue('edi-rama');
    await expect(count(page)).toHaveText('2 results');
    await expect(page).toHaveTitle(/^iran – Search/);

    await page.getByLabel('Reports').uncheck();
    await expect(count(page)).toHaveText('5 results');
    await search(page, 'video');
    await expect(page).toHaveURL(/\?q=video&topic=edi-rama&sort=date$/);
    await page.goBack();
    await expect(count(page)).toHaveText('5 results');
    await expect(field(page)).toHaveValue('iran');
    await page.goBack();
    await expect(count(page)).toHaveText('2 results');
    await expect(page.getByLabel('Reports')).toBeChecked();
    await page.goForward();
    await expect(count(page)).toHaveText('5 results');
  });

  test('with values that are not there is read as far as it can be', async ({ page }) => {
    await page.goto('search/?q=iran&topic=no-such-topic&sort=no-such-order&year=');
    await expect(filter(page, 'Topic')).toHaveValue('');
    await expect(results(page).first()).toBeVisible();
  });

  test('brings back as many results as were shown', async ({ page }) => {
    await page.goto('search/?q=iran');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(results(page)).toHaveCount(20);
    await results(page).nth(15).getByRole('link').click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(results(page)).toHaveCount(20);
  });
});

test.describe('by keyboard alone', () => {
  test('from the field to more results', async ({ page }) => {
    await page.goto('search/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('iran');
    await page.keyboard.press('Enter');
    await expect(count(page)).toHaveText(/^\d+ results, the first 10 shown$/);
    await expect(field(page)).toBeFocused();
    const stops: string[] = [];
    const links = titles(page).getByRole('link');
    const more = page.getByRole('button', { name: 'Show more' });
    while (!(await more.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
      expect(stops.length).toBeLessThan(30);
    }
    expect(stops).toEqual(expect.arrayContaining(await links.allTextContents()));
    await page.keyboard.press('Enter');
    await expect(count(page)).toHaveText(/the first 20 shown$/);
    await expect(more).toBeFocused();
    const total = Number(/^\d+/.exec((await count(page).textContent()) ?? '')?.[0]);
    for (let shown = 30; shown < total + 10; shown += 10) {
      await page.keyboard.press('Enter');
      await expect(links).toHaveCount(Math.min(shown, total));
    }
    await expect(more).toBeHidden();
    await expect(page.locator(':focus')).toHaveRole('link');
  });
});

test('every query finds just the pages that hold its words', async ({ page }) => {
  test.setTimeout(240_000);
  await expectEveryQueryToFind(page, 'archive');
});
