/**
 * The same hostile inputs with the sanitiser off, in a copy of the project: the tests of hostile content can fail, and
 * behind the sanitiser stands a second wall, the Content-Security-Policy.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, expect, test } from 'playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { buildArchive } from '../support/build-archive.ts';
import { pagesOf } from '../support/crawl.ts';
import { writeHostileArchive } from '../support/hostile-archive.ts';
import { hostileInputs, sampled } from '../support/hostile-inputs.ts';
import { type Sightings, visit, watch } from '../support/hostile-visit.ts';
import { violationsIn } from '../support/html-oracle.ts';
import { copyWithoutSanitiser } from '../support/without-sanitiser.ts';

const origin = 'https://archive.example';
/** Builds take long where machines are slow or shared. */
const minutes = 20 * 60_000;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

test.describe.serial('with the sanitiser off', () => {
  test.describe.configure({ timeout: minutes });
  let folder: string;
  let pages: readonly string[];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test.beforeAll(async () => {
    test.setTimeout(minutes);
    const { outputDir } = test.info().project;
    const project = join(outputDir, 'without-sanitiser');
    const content = resolve(outputDir, 'without-sanitiser-content');
    folder = resolve(outputDir, 'without-sanitiser-site');
    copyWithoutSanitiser(project);
    const handlers = hostileInputs().filter(({ id }) => id.startsWith('handlers-'));
    writeHostileArchive(content, sampled(handlers, 13));
    const { status, stderr } = await buildArchive({ project, content, out: folder, site: origin });
    expect(status, stderr).toBe(0);
    pages = pagesOf(folder).filter((file) => /^(?:articles|events|topics)\/handlers-/.test(file));
  });

  async function sightingsOn(browser: Browser): Promise<Sightings> {
    const site = await serve(folder);
    const context = await browser.newContext();
    const sightings = await watch(context, site.url);
    const page = await context.newPage();
    for (const file of pages) {
      await visit(page, site.url + file.replace(/index\.html$/, ''), sightings);
    }
    await context.close();
    await site.close();
    return sightings;
  }

  test('the allow-list finds handlers in the pages', () => {
    const violations = pages.flatMap((file) =>
      violationsIn(read(file), file, { origin, base: '/' }),
    );
    expect(
      violations.filter((violation) => / on[A-Z]\w+="/.test(violation)).length,
    ).toBeGreaterThan(10);
  });

  test('each page has its policy, and nothing runs', async ({ browser }) => {
    expect(pages.filter((file) => !policy.test(read(file)))).toEqual([]);
    const { executions, complaints } = await sightingsOn(browser);
    expect(executions).toEqual([]);
    expect(complaints.join()).toContain('Content Security Policy');
  });

  test('without the policy they run: a browser shows what the tests look for', async ({
    browser,
  }) => {
    for (const file of pages) writeFileSync(join(folder, file), read(file).replace(policy, ''));
    const { executions } = await sightingsOn(browser);
    expect(executions.length).toBeGreaterThan(10);
  });
});
