import { expect } from 'playwright/test';
import { site as config } from '#site/config.ts';
import { brokenLinks } from '../support/crawl.ts';
import { archives, folderOf, test } from '../support/sites.ts';

for (const archive of ['archive', 'newsroom', 'bare', 'empty', 'base'] as const) {
  test.describe(archive, () => {
    test.use({ archive });

    test('has no link that leads nowhere, and loads nothing from a third party', ({ baseURL }) => {
      expect(baseURL).toBeTruthy();
      const { base, site = config.origin } = archives[archive];
      expect(brokenLinks(folderOf(archive), base, site)).toEqual([]);
    });
  });
}
