import { expect, type Page } from 'playwright/test';
import { test } from '../support/sites.ts';

interface Focus {
  readonly text: string;
  readonly href: string;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
}

/** What the Tab key leads to next; nothing at the end of the page. */
async function tab(page: Page): Promise<Focus | undefined> {
  await page.keyboard.press('Tab');
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return {
      text: element.textContent.trim().replaceAll(/\s+/g, ' '),
      href: element.getAttribute('href') ?? '',
      isSeen: isInside && width > 1 && height > 1,
      isMarked:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    };
  });
  return focus ?? undefined;
}

async function tabThrough(page: Page): Promise<readonly Focus[]> {
  const stops: Focus[] = [];
  for (let stop = await tab(page); stop; stop = await tab(page)) stops.push(stop);
  return stops;
}

test('the first stop skips to the text', async ({ page }) => {
  await page.goto('articles/gazette-bridge/');
  expect(await tab(page)).toMatchObject({ text: 'Skip to the text', isSeen: true, isMarked: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await tab(page)).toMatchObject({ text: 'The Maren Gazette' });
});

for (const [kind, address] of [
  ['the front page', ''],
  ['a report', 'articles/gazette-bridge/'],
  ['an event', 'events/bridge-closed/'],
  ['the timeline', 'timeline/'],
  ['the index of topics', 'topics/'],
  ['a publisher', 'publishers/the-maren-gazette/'],
] as const) {
  test(`every link of ${kind} can be reached, and is seen when it is`, async ({ page }) => {
    await page.goto(address);
    const shown = page.getByRole('link').or(page.locator('summary'));
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThanOrEqual(await shown.count());
    expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([]);
    expect(stops.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Timeline', 'Reports', 'Topics', 'Publishers', 'About']),
    );
  });
}

test('a report on an event’s page is opened and closed by key', async ({ page }) => {
  await page.goto('events/bridge-closed/');
  let stop = await tab(page);
  while (stop && !stop.text.startsWith('The report in full')) stop = await tab(page);
  const text = page.getByText('Port Maren’s only bridge was shut to all traffic');
  await expect(text).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(text).toBeVisible();
  await page.keyboard.press('Space');
  await expect(text).toBeHidden();
});
