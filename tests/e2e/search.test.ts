import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { z } from 'zod';
import { queryParts } from '#search/query-parts.ts';
import { wordsIn } from '#search/words.ts';
import { headersIn } from '#security/host-snippets.ts';
import { sticksOut } from '../support/layout.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { folderOf, test } from '../support/sites.ts';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const count = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('listitem');
const titles = (page: Page) => results(page).getByRole('heading', { level: 3 });

/** Types into the field of the search page and presses Enter. */
async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).press('Enter');
}

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

for (const archive of ['archive', 'newsroom'] as const) {
  test.describe(`of ${archive}, every query`, () => {
    test.use({ archive });

    test('finds just the pages that hold its words', async ({ page }) => {
      test.setTimeout(240_000);
      await page.goto('search/');
      const read = (name: string): unknown =>
        JSON.parse(readFileSync(join(folderOf(archive), 'pagefind', name), 'utf8'));
      const words = z.array(z.string()).parse(read('words.json'));
      const pages = Object.values(z.record(z.string(), foundPage).parse(read('pages.json')));
      const some = words.filter((_, index) => index % Math.ceil(words.length / 25) === 0);
      const queries = some.flatMap((word, index) => [
        word,
        word.slice(0, 3),
        `${word}xq`,
        `${word} ${some[index + 1] ?? 'the'}`,
        `"${word} ${some[index + 1] ?? 'the'}"`,
      ]);
      for (const typed of queries) {
        const found = pages.filter((one) => holds(one, typed)).length;
        await search(page, typed);
        const said = { 0: `Nothing for “${typed}”`, 1: '1 result' }[found] ?? `${found} results`;
        await expect
          .soft(count(page), typed)
          .toHaveText(new RegExp(`^${RegExp.escape(said)}(,|$)`));
      }
    });
  });
}

const foundPage = z.object({
  title: z.string(),
  date: z.string(),
  publisher: z.string(),
  texts: z.array(z.string()),
});

/** Whether every part of a query stands in one of the texts of a page, told without an index. */
function holds(
  { title, date, publisher, texts }: z.infer<typeof foundPage>,
  typed: string,
): boolean {
  const sequences = [title, date, publisher, ...texts].map((text) =>
    wordsIn(text).map(({ folded }) => folded),
  );
  return queryParts(typed).every(({ words, isBeginning }) =>
    sequences.some((sequence) =>
      sequence.some((_, start) =>
        words.every((word, offset) => {
          const here = sequence[start + offset] ?? '';
          return isBeginning ? here.startsWith(word) : here === word;
        }),
      ),
    ),
  );
}

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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and leads to topics, timeline, publishers and months', async ({
    page,
  }) => {
    await page.goto('');
    await page.getByRole('search').getByRole('searchbox').fill('iran');
    await page.getByRole('search').getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=iran$/);
    // Playwright finds no text in it, and reads it all the same.
    await expect(page.locator('noscript > p')).toBeVisible();
    expect(await page.locator('noscript > p').textContent()).toContain('Search needs script');
    await expect(page.getByRole('search')).toHaveCount(0);
    const ways = page.getByRole('region', { name: 'Other ways in' });
    for (const [name, address] of [
      ['Index of topics', /\/topics\/$/],
      ['Timeline', /\/timeline\/$/],
      ['Reports by year and month', /\/articles\/$/],
      ['September', /\/articles\/2022\/09\/$/],
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
    await page.getByRole('search').getByRole('searchbox').fill('Bumci');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/repo\/search\/\?q=Bumci$/);
    await titles(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/repo\/topics\/aldo-bumci\/$/);
  });
});

test('an index that cannot be loaded is told of in one sentence', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=iran');
  await expect(count(page)).toHaveText(
    'The index of the archive could not be loaded; reload the page to try again.',
  );
});

test.describe('in an empty archive', () => {
  test.use({ archive: 'empty' });

  test('there is nothing to search, and no script', async ({ page }) => {
    await page.goto('search/?q=iran');
    await expect(page.getByText('holds nothing to search yet')).toBeVisible();
    await expect(page.locator('script')).toHaveCount(0);
  });
});

test('works under the policy of its page and of the host', async ({ page, baseURL }) => {
  const file = readFileSync(join(folderOf('archive'), '_headers'), 'utf8');
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
  await page.goto('search/?q=iran');
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
  ['with results', 'search/?q=iran&kind=article&kind=event'],
  ['with none', 'search/?q=qqqq'],
  ['as it opens', 'search/'],
] as const) {
  test(`the page ${what} breaks no rule of axe, in light, in dark and in forced colours`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('#page-found [data-state]:not([hidden])').first()).toBeVisible();
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
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
