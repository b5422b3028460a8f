/** Whether a page fits every window, also when a reader spreads its text. */
import { expect, type Page } from 'playwright/test';
import { cutOff, overlappingText, scrollsSideways, sticksOut } from './layout.ts';

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

/** In: a page whose policy is bypassed, since it would refuse the style that spreads its text. */
export async function expectToFit(page: Page): Promise<void> {
  for (const width of [600, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await sticksOut(page), `${width} px`).toEqual([]);
    expect.soft(await overlappingText(page), `${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  await unfold(page);
  expect.soft(await sticksOut(page)).toEqual([]);
  expect.soft(await scrollsSideways(page)).toEqual([]);
  expect.soft(await overlappingText(page)).toEqual([]);

  await spread(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await cutOff(page), `${width} px, spread`).toEqual([]);
    expect.soft(await sticksOut(page), `${width} px, spread`).toEqual([]);
    expect.soft(await overlappingText(page), `${width} px, spread`).toEqual([]);
  }
}
