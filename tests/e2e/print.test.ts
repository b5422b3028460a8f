import { expect } from 'playwright/test';
import { sticksOut } from '../support/layout.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { test } from '../support/sites.ts';

// What a failure prints says all; recording each test takes longer than the test.
test.use({ trace: 'off' });

test.beforeEach(async ({ page }) => await page.emulateMedia({ media: 'print' }));

for (const { kind, address } of pageKinds) {
  test(`${kind} is printed without the ways around it, and fits the sheet`, async ({ page }) => {
    // A4 less its margins, at 96 px to the inch.
    await page.setViewportSize({ width: 658, height: 986 });
    await page.goto(address);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
  });
}
