/** Reports in another language than the archive’s: each text tells its own language, and nothing moves what is beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { languageFaultsIn } from '../support/language-oracle.ts';
import { type ArchiveName, folderOf, test } from '../support/sites.ts';

for (const archive of ['archive', 'newsroom', 'languages'] satisfies ArchiveName[]) {
  test(`every text of ${archive} is in the language and direction that its page tells`, async ({
    addressOf,
  }) => {
    await addressOf(archive);
    const folder = folderOf(archive);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(10);
    const faults = pages.flatMap((file) =>
      languageFaultsIn(readFileSync(join(folder, file), 'utf8')).map((fault) => `${file} ${fault}`),
    );
    expect(faults).toEqual([]);
  });
}

test.describe('a report that is restated in the archive’s language', () => {
  test.use({ archive: 'languages' });

  test('keeps its headline and names in its own, and all else in the archive’s', async ({
    page,
  }) => {
    await page.goto('articles/bandar/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fa');
    await expect(page.locator('.lead')).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('.prose')).toHaveAttribute('lang', 'en-GB');
    await expect(page.locator('.prose > blockquote')).toHaveCount(2);
    for (const quotation of await page.locator('.prose > blockquote').all()) {
      await expect(quotation).toHaveCSS('direction', 'rtl');
    }
    await expect(page.locator('.report-of bdi')).toHaveAttribute('lang', 'fa');
  });

  test('says what it reports from left to right', async ({ page }) => {
    await page.goto('events/burned/');
    const says = page.getByText('people were on 312 / .board').first();
    await expect(says).toHaveCSS('direction', 'ltr');
    await expect(says).toHaveAttribute('lang', 'en-GB');
  });

  test('is found with its headline and passage each in its own language', async ({ page }) => {
    await page.goto('search/?q=staff');
    const result = page.locator('.results > li').filter({ hasText: 'کارکنان' }).first();
    await expect(result.getByRole('link')).toHaveAttribute('lang', 'fa');
    await expect(result.locator('[data-result="passage"]')).toHaveAttribute('dir', 'ltr');
    await expect(result.locator('[data-result="publisher"]')).toHaveAttribute('dir', 'rtl');
  });
});

test.describe('a report that is reprinted', () => {
  test.use({ archive: 'languages' });

  test('has its body in its own language', async ({ page }) => {
    await page.goto('articles/full/');
    await expect(page.locator('.prose')).toHaveAttribute('lang', 'fa');
    await expect(page.locator('.prose')).toHaveAttribute('dir', 'rtl');
  });
});
