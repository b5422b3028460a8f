import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { axeFindings } from '../support/axe.ts';
import { pageKinds, rarePages } from '../support/page-kinds.ts';
import { test } from '../support/sites.ts';

// What a failure prints says all; recording each test takes longer than the test.
test.use({ trace: 'off' });

for (const { archive, kind, address } of [...pageKinds, ...rarePages]) {
  test.describe(kind, () => {
    test.use({ archive });

    test('breaks no rule of axe in light, in dark or in forced colours', async ({ page }) => {
      await page.goto(address);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const { kind, address } of pageKinds) {
    test(`${kind} has links large enough, or far enough apart, to hit`, async ({ page }) => {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
      const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      expect(found).toEqual([]);
    });
  }
});
