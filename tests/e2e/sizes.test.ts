import { expect, type Page } from 'playwright/test';
import { cutOff, overlappingText, scrollsSideways, sticksOut } from '../support/layout.ts';
import { pageKinds, rarePages } from '../support/page-kinds.ts';
import { test } from '../support/sites.ts';

/** As WCAG 1.4.12 lets readers set them. */
const readersSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const spread = async (page: Page) => await page.addStyleTag({ content: readersSpacing });
const unfold = async (page: Page) =>
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

// What a failure prints says all; recording each test takes longer than the test.
test.use({ trace: 'off' });

for (const { archive, kind, address } of [...pageKinds, ...rarePages]) {
  test.describe(kind, () => {
    test.use({ archive });

    test('fits a window of 320 px, as one of 1280 px at 400 % zoom', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address);
      await unfold(page);
      expect(await sticksOut(page)).toEqual([]);
      expect(await scrollsSideways(page)).toEqual([]);
      expect(await overlappingText(page)).toEqual([]);
    });

    test('fits every wider window', async ({ page }) => {
      await page.goto(address);
      for (const width of [600, 768, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await sticksOut(page), `${width} px`).toEqual([]);
        expect.soft(await overlappingText(page), `${width} px`).toEqual([]);
      }
    });

    test('keeps all of its text when a reader spreads it', async ({ page }) => {
      await page.goto(address);
      await spread(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await cutOff(page), `${width} px`).toEqual([]);
        expect.soft(await sticksOut(page), `${width} px`).toEqual([]);
        expect.soft(await overlappingText(page), `${width} px`).toEqual([]);
      }
    });
  });
}
