/** What axe finds on a page, in each look that a reader may have. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** All rules in light; in the other looks only those of colour, since nothing else of a page differs. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', tags },
  dark: { colorScheme: 'dark', forcedColors: 'none', tags: ['cat.color'] },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', tags: ['cat.color'] },
} as const;

/** The rules that a page breaks, each with its look and its element; leaves the page in the last look. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [look, { tags: rules, ...media }] of Object.entries(looks)) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page })
      .options({
        runOnly: [...rules],
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
      })
      .analyze();
    for (const { id, nodes } of violations)
      for (const { target, any } of nodes)
        found.push(`${look}: ${id}: ${target.join(' ')}: ${any[0]?.message ?? ''}`);
  }
  return found;
}
