/** The pack, unpacked on a stick and opened without a web server. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { bagName } from '#packing/bag-facts.ts';
import { site } from '#site/config.ts';
import { brokenLinks, pagesOf } from '../support/crawl.ts';

const folder = resolve('test-results/pack');
const zip = `${folder}/newsroom.zip`;
const bag = `${folder}/${bagName()}`;
const textOf = (file: string) => readFileSync(`${bag}/data/site/${file}`, 'utf8');
const addressOf = (file: string) => pathToFileURL(`${bag}/${file}`).href;

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      ARCHIVE_CONTENT: 'tests/fixtures/newsroom',
      ARCHIVE_SITE: 'https://archive.example',
      ARCHIVE_BASE: '/repo/',
      FORCE_COLOR: undefined,
      NODE_ENV: undefined,
      ...more,
    },
  });
  expect(status, `${command}: ${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** What a browser could not load or would not do. A page that is left early fetches its icon in vain. */
function noteComplaints(page: Page, complaints: string[]) {
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${why}`);
  });
}

// One worker makes the pack, and all tests read it.
test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(300_000);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(process.execPath, ['src/cli/pack.ts', '--out', zip], process.cwd());
  run('unzip', ['-q', zip], folder);
});

test('whoever has it can check it with what every system brings', () => {
  expect(run('unzip', ['-t', zip], folder)).toContain('No errors detected');
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    run('sha256sum', ['--check', '--strict', '--quiet', manifest], bag);
  }
  run('sha256sum', ['-c', '--strict', '--quiet', 'data/manifest-sha256.txt'], `${bag}/data/site`);
});

test('a second one, made on the other side of the world, is the same to the byte', () => {
  test.setTimeout(300_000);
  const other = `${folder}/other.zip`;
  const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'fa_IR.UTF-8' };
  run(process.execPath, ['src/cli/pack.ts', '--out', other], process.cwd(), elsewhere);
  expect(readFileSync(other).equals(readFileSync(zip))).toBe(true);
});

test('a clerk opens the front page, an event and a report, and goes back; nothing is fetched', async ({
  page,
}) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  noteComplaints(page, complaints);
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto(addressOf('index.html'));
  await page.getByRole('link', { name: 'Open the archive' }).click();
  await expect(page).toHaveTitle(site.title);
  await page.evaluate(() => document.fonts.ready);
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('1em "Source Serif 4"')))
    .toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Serif');

  await page.goto(addressOf('data/site/events/bridge-closed/index.html'));
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.locator('main a[href*="articles/gazette-bridge/index.html"]').first().click();
  await expect(page).toHaveURL(/\/site\/articles\/gazette-bridge\/index\.html/);
  await page.getByRole('banner').getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/\/site\/timeline\/index\.html$/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');

  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
});

test('search says in a sentence what it needs, and a former address leads on', async ({ page }) => {
  await page.goto(addressOf('data/site/search/index.html'));
  await expect(page.getByText('Search needs a web server')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.goto(addressOf('data/site/topics/harbour-board/index.html'));
  await expect(page).toHaveURL(/\/site\/topics\/harbour-authority\/index\.html$/);
});

test('every page opens without a complaint, and leads to files that are there', async ({
  page,
}) => {
  const complaints: string[] = [];
  noteComplaints(page, complaints);
  const pages = pagesOf(`${bag}/data/site`);
  expect(pages.length).toBeGreaterThan(40);
  // One that leads on does so while the next is opened; that it does has its own test.
  const staying = pages.filter((file) => !textOf(file).includes('http-equiv="refresh"'));
  for (const file of staying) await page.goto(addressOf(`data/site/${file}`));
  expect(complaints).toEqual([]);
  expect(brokenLinks(`${bag}/data/site`)).toEqual([]);
  expect(pages.filter((file) => /(?:href|src|action)="\//.test(textOf(file)))).toEqual([]);
});

test('what may not be passed on is not in it', () => {
  const content = (file: string) => readFileSync(`${bag}/data/content/articles/${file}`, 'utf8');
  expect(content('2024/gazette-bridge.md')).toMatch(/\n---\n[\s\S]*\w/);
  expect(content('gazette-thirty-cables.md')).toMatch(/^status: withdrawn$[\s\S]*\n---\n$/m);
  expect(() => content('gazette-inquiry-notes.md')).toThrow();
  expect(() => content('_idea.md')).toThrow();
});
