import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { pageKinds, rarePages } from '../support/page-kinds.ts';
import { test } from '../support/sites.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** All rules in light; in the other looks those of colour, since nothing else of a page differs. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', tags },
  dark: { colorScheme: 'dark', forcedColors: 'none', tags: ['cat.color'] },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', tags: ['cat.color'] },
} as const;

// What a failure prints says all; recording each test takes longer than the test.
test.use({ trace: 'off' });

for (const { archive, kind, address } of [...pageKinds, ...rarePages]) {
  test.describe(kind, () => {
    test.use({ archive });

    test('breaks no rule of axe in light, in dark or in forced colours', async ({ page }) => {
      await page.goto(address);
      for (const [look, { tags: rules, ...media }] of Object.entries(looks)) {
        await page.emulateMedia(media);
        const { violations } = await new AxeBuilder({ page })
          .options({
            runOnly: [...rules],
            rules: {
              'target-size': { enabled: true },
              'color-contrast-enhanced': { enabled: false },
            },
          })
          .analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any }) => `${id}: ${target.join(' ')}: ${any[0]?.message ?? ''}`),
        );
        expect.soft(found, look).toEqual([]);
      }
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
