import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { headersIn } from '#security/host-snippets.ts';
import { axeFindings } from '../support/axe.ts';
import { expectEveryQueryToFind } from '../support/every-query.ts';
import { sticksOut } from '../support/layout.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { count, filter, results, search, titles } from '../support/search-page.ts';
import { folderOf, test } from '../support/sites.ts';

test.describe('in every language of the archive', () => {
  test.use({ archive: 'newsroom' });

  for (const [typed, title] of [
    ['حريق', 'حريق على متن العبّارة إندرا'],
    ['العبارة', 'حريق على متن العبّارة إندرا'],
    ['krisjeve', 'Ura e portit mbyllet pas krisjeve'],
    ['ceshtja', 'Ura e portit mbyllet pas krisjeve'],
    ['Celik', 'Çelik Marine'],
    ['endrra', 'Ëndrra'],
    ['PMHA', 'Port Maren Harbour Authority'],
    ['Ana Muller', 'Harbour bridge closed after cracks are found'],
  ] as const) {
    test(`"${typed}" finds ${title}`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(typed)}`);
      await expect(titles(page).first()).toHaveText(title);
    });
  }

  test('a result is set in its own language and direction', async ({ page }) => {
    await page.goto('search/?q=حريق');
    const link = titles(page).first().getByRole('link');
    await expect(link).toHaveAttribute('lang', 'ar');
    await expect(link).toHaveAttribute('dir', 'rtl');
  });

  test('what was withdrawn is not found', async ({ page }) => {
    await page.goto('search/?q=Thirty+cables+cracked&kind=article');
    await expect(count(page)).not.toBeEmpty();
    await expect(results(page).getByText('Thirty cables cracked')).toHaveCount(0);
  });

  test('a report without a text is found by its headline', async ({ page }) => {
    await page.goto('search/?q=almanac');
    await expect(titles(page)).toHaveText(['A bridge for Port Maren']);
  });

  test('neither lists nor folded reports make a page match', async ({ page }) => {
    await page.goto('search/?q=harbour+inspector+had+climbed');
    await expect(titles(page)).toHaveText(['Harbour bridge closed after cracks are found']);
  });
});

test('every query finds just the pages that hold its words', async ({ page }) => {
  test.setTimeout(240_000);
  await expectEveryQueryToFind(page, 'newsroom');
});

test.describe('filters', () => {
  test.use({ archive: 'newsroom' });
  test.beforeEach(async ({ page }) => await page.goto('search/'));

  test('narrow by kind, one or several', async ({ page }) => {
    await search(page, 'bridge');
    await page.getByLabel('Topics', { exact: true }).check();
    await expect(page).toHaveURL(/\?q=bridge&kind=topic$/);
    await expect(titles(page).first()).toBeVisible();
    for (const kind of await results(page).allTextContents()) expect(kind).toContain('Topic');
    await page.getByLabel('Events').check();
    await expect(page).toHaveURL(/\?q=bridge&kind=event&kind=topic$/);
    await expect(
      results(page)
        .filter({ hasText: /^\s*Event/ })
        .first(),
    ).toBeVisible();
    await expect(results(page).filter({ hasText: /^\s*Report/ })).toHaveCount(0);
  });

  test('narrow by publisher, year, topic and status, without a word typed', async ({ page }) => {
    await filter(page, 'Publisher').selectOption('Harbour Radio');
    await expect(titles(page)).toHaveText([
      'Judge from the capital to lead inquiry',
      'One cable, says the authority',
    ]);
    await filter(page, 'Status').selectOption('Disputed');
    await expect(titles(page)).toHaveText(['One cable, says the authority']);
    await filter(page, 'Publisher').selectOption('Any publisher');
    await filter(page, 'Status').selectOption('Any status');
    await filter(page, 'Year').selectOption('1987');
    await expect(titles(page)).toHaveCount(2);
    await filter(page, 'Year').selectOption('Any year');
    await filter(page, 'Topic').selectOption('Clifftop lighthouse');
    await expect(titles(page)).toHaveText([
      'The last keeper of the clifftop lamp',
      'Clifftop lighthouse',
    ]);
    await expect(page).toHaveURL(/\?topic=clifftop-lighthouse$/);
  });

  test('that leave nothing offer what there is without them', async ({ page }) => {
    await search(page, 'ferry');
    await filter(page, 'Year').selectOption('1987');
    await expect(count(page)).toHaveText('Nothing for “ferry”');
    await page.getByText(/^\d+ results?$/).click();
    await expect(page).toHaveURL(/\?q=ferry$/);
    await expect(titles(page).first()).toBeVisible();
  });

  test('sort by date, the latest first and topics last', async ({ page }) => {
    await page.goto('search/?q=bridge&sort=date');
    await expect(filter(page, 'Order')).toHaveValue('date');
    await expect(titles(page).first()).toHaveText('Judge from the capital to lead inquiry');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(results(page).nth(10)).toBeVisible();
    const kinds = await results(page).locator('[data-result="kind"]').allTextContents();
    expect(kinds.join(' ')).toMatch(/^((Report|Event) )+(Topic ?)*$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and leads to topics, timeline, publishers and months', async ({
    page,
  }) => {
    await page.goto('');
    await page.getByRole('search').getByRole('searchbox').fill('bridge');
    await page.getByRole('search').getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=bridge$/);
    // Playwright finds no text in it, and reads it all the same.
    await expect(page.locator('noscript > p')).toBeVisible();
    expect(await page.locator('noscript > p').textContent()).toContain('Search needs script');
    await expect(page.getByRole('search')).toHaveCount(0);
    const ways = page.getByRole('region', { name: 'Other ways in' });
    for (const [name, address] of [
      ['Index of topics', /\/topics\/$/],
      ['Timeline', /\/timeline\/$/],
      ['Reports by year and month', /\/articles\/$/],
      ['May', /\/articles\/2024\/05\/$/],
    ] as const) {
      await ways.getByRole('link', { name }).click();
      await expect(page).toHaveURL(address);
      await page.goBack();
    }
  });
});

test.describe('under a base path', () => {
  test.use({ archive: 'base' });

  test('finds, and leads to what it has found', async ({ page }) => {
    await page.goto('');
    await page.getByRole('search').getByRole('searchbox').fill('Celik');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/repo\/search\/\?q=Celik$/);
    await titles(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/repo\/topics\/celik-marine\/$/);
  });
});

test('an index that cannot be loaded is told of in one sentence', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=bridge');
  await expect(count(page)).toHaveText(
    'The index of the archive could not be loaded; reload the page to try again.',
  );
});

test.describe('in an empty archive', () => {
  test.use({ archive: 'empty' });

  test('there is nothing to search, and no script', async ({ page }) => {
    await page.goto('search/?q=bridge');
    await expect(page.getByText('holds nothing to search yet')).toBeVisible();
    await expect(page.locator('script')).toHaveCount(0);
  });
});

test('works under the policy of its page and of the host', async ({ page, baseURL }) => {
  const file = readFileSync(join(folderOf('newsroom'), '_headers'), 'utf8');
  const headers = Object.fromEntries(
    headersIn(file)
      .filter(({ name }) => name !== 'Speculation-Rules')
      .map(({ name, value }) => [name, value]),
  );
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) complaints.push(request.url());
  });
  await page.goto('search/?q=bridge');
  await expect(results(page).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('scripts are on no other page', async ({ page }) => {
  for (const { address } of pageKinds) {
    await page.goto(address);
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
    await expect(page.getByRole('search')).toHaveCount(1);
  }
  await page.goto('search/');
  await expect(page.locator('script')).toHaveCount(1);
  await expect(page.locator('script')).toHaveAttribute('src', /^\/_astro\//);
});

for (const [what, address] of [
  ['with results', 'search/?q=bridge&kind=article&kind=event'],
  ['with none', 'search/?q=qqqq'],
  ['as it opens', 'search/'],
] as const) {
  test(`the page ${what} breaks no rule of axe, in light, in dark and in forced colours`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('#page-found [data-state]:not([hidden])').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`the page ${what} fits every window`, async ({ page }) => {
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await expect(page.locator('#page-found [data-state]:not([hidden])').first()).toBeVisible();
      expect.soft(await sticksOut(page), `${width} px`).toEqual([]);
    }
  });
}
