import { expectToFit } from '../support/fits.ts';
import { pageKinds, rarePages } from '../support/page-kinds.ts';
import { test } from '../support/sites.ts';

// A page's own policy would refuse the style that spreads its text.
test.use({ bypassCSP: true });

for (const { archive, kind, address } of [...pageKinds, ...rarePages]) {
  test.describe(kind, () => {
    test.use({ archive });

    test('fits every window, from 320 px (1280 px at 400 % zoom), also when a reader spreads its text', async ({
      page,
    }) => {
      await page.goto(address);
      await expectToFit(page);
    });
  });
}
