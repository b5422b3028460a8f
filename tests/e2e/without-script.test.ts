import { expect } from 'playwright/test';
import { pageKinds, rarePages } from '../support/page-kinds.ts';
import { test } from '../support/sites.ts';

// What a failure prints says all; recording each test takes longer than the test.
test.use({ trace: 'off' });

for (const { kind, address } of pageKinds) {
  test(`${kind} reads the same without script`, async ({ browser, page }) => {
    await page.goto(address);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(page.url());
    const read = await plain.getByRole('main').ariaSnapshot();
    expect(read).toContain('heading');
    expect(read).toBe(await page.getByRole('main').ariaSnapshot());
    await context.close();
  });
}

for (const { archive, kind, address } of [...pageKinds, ...rarePages]) {
  test.describe(kind, () => {
    test.use({ archive });

    test('loads no script and nothing from elsewhere, and complains of nothing', async ({
      page,
      baseURL,
    }) => {
      const scripts: string[] = [];
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
        if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
      });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      await page.goto(address, { waitUntil: 'networkidle' });
      expect({ scripts, elsewhere, complaints }).toEqual({
        scripts: [],
        elsewhere: [],
        complaints: [],
      });
      await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
      expect(await page.context().cookies()).toEqual([]);
    });
  });
}
