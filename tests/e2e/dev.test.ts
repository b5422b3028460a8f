import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { startPreview } from '../support/preview.ts';
import { test } from '../support/sites.ts';

// A page is rendered when it is first asked for, and machines are slow.
test.describe.configure({ timeout: 150_000 });
const patient = expect.configure({ timeout: 60_000 });

test('a preview follows what an editor writes: a change, a new file, a mistake and its mending', async ({
  page,
}) => {
  const preview = await startPreview('tests/fixtures/bare');
  const file = join(preview.content, 'articles/one-article.md');
  const good = readFileSync(file, 'utf8');
  const headline = page.getByRole('heading', { level: 1 });
  try {
    await page.goto(`${preview.url}articles/one-article/`, { timeout: 60_000 });
    await patient(headline).toHaveText('Market hall to stay open on Sundays');

    await test.step('a change shows without a reload by hand', async () => {
      const changed = good.replace('stay open on Sundays', 'close on Sundays');
      writeFileSync(file, `${changed}\nThe council has changed its mind.\n`);
      await patient(headline).toHaveText('Market hall to close on Sundays');
      await patient(page.getByText('The council has changed its mind.')).toBeVisible();
    });

    await test.step('a new file has a page, and stands on the others', async () => {
      const added = join(preview.content, 'articles/a-second.md');
      writeFileSync(added, good.replace('Market hall', 'Fish hall'));
      await patient(async () => {
        const response = await page.goto(`${preview.url}articles/a-second/`);
        expect(response?.status()).toBe(200);
      }).toPass({ timeout: 60_000 });
      await patient(headline).toHaveText('Fish hall to stay open on Sundays');
      await page.goto(`${preview.url}timeline/`);
      await patient(
        page.getByRole('link', { name: 'Fish hall to stay open on Sundays' }),
      ).toBeVisible();
    });

    await test.step('a mistake shows as the build would print it', async () => {
      await page.goto(`${preview.url}articles/one-article/`);
      writeFileSync(file, good.replace('2024-03-10', '2024-13'));
      await patient(page.getByText('[date-invalid]').first()).toBeVisible();
      await patient(page.getByText('articles/one-article.md:3:7').first()).toBeVisible();
      const response = await page.request.get(`${preview.url}articles/one-article/`);
      expect(response.status()).toBe(500);
    });

    await test.step('mended, the page is back', async () => {
      writeFileSync(file, good);
      await patient(headline).toHaveText('Market hall to stay open on Sundays');
    });
  } finally {
    await preview.close();
  }
});
