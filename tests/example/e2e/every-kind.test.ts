import { expect } from 'playwright/test';
import { axeFindings } from '../../support/axe.ts';
import { expectToFit } from '../../support/fits.ts';
import { test } from '../../support/sites.ts';

// A page's own policy would refuse the style that spreads its text.
test.use({ bypassCSP: true });

for (const address of [
  '',
  'articles/reuters-documents-burned/',
  'articles/atalayar-documents-burned/',
  'events/embassy-papers-burned/',
  'events/cyberattack-on-albania/',
  'topics/edi-rama/',
  'timeline/',
]) {
  test(`/${address} fits every window, also when a reader spreads its text`, async ({ page }) => {
    await page.goto(address);
    await expectToFit(page);
  });

  test(`/${address} breaks no rule of axe, in light, in dark or in forced colours`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await axeFindings(page)).toEqual([]);
  });
}
