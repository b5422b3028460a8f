/**
 * No content file runs code: archives of hostile inputs, built as they would be published, then judged by allow-lists and
 * opened in a browser. The gate takes a sample; `HOSTILE=all npx playwright test hostile-content` takes every input.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { buildArchive } from '../support/build-archive.ts';
import { pagesOf } from '../support/crawl.ts';
import { type HostileArchive, writeHostileArchive } from '../support/hostile-archive.ts';
import { fileKinds, hostileFile } from '../support/hostile-files.ts';
import { type HostileInput, hostileInputs, sampled } from '../support/hostile-inputs.ts';
import { visit, watch } from '../support/hostile-visit.ts';
import { stylesIn, violationsIn } from '../support/html-oracle.ts';
import { faultsIn } from '../support/output-oracle.ts';
import { isToldPlainly } from '../support/plain-problem.ts';
import { inRss, onOneLine, publishedTitles } from '../support/published-titles.ts';

const origin = 'https://archive.example';
/** Builds take long where machines are slow or shared. */
const minutes = 20 * 60_000;
const inputs = sampled(hostileInputs(), 24);

/** As many as one build does well with. */
const ofOneBuild = 300;
const batches = Array.from({ length: Math.ceil(inputs.length / ofOneBuild) }, (_, index) =>
  inputs.slice(index * ofOneBuild, (index + 1) * ofOneBuild),
);

/** Fields that take ids, languages or addresses alone, so that only few inputs get in, or none. */
const narrow = [
  'claims',
  'copy.archived[0].url',
  'copy.url',
  'language',
  'media[1].file',
  'wikidata',
];

async function build(content: string, out: string): Promise<void> {
  const { status, stderr } = await buildArchive({ content, out, site: origin });
  expect(status, stderr).toBe(0);
}

/** Every place of a hostile file of each kind, such as `topics aliases[0]`. */
function everyPlace({ id, text }: HostileInput): string[] {
  return fileKinds.flatMap((kind) => {
    const { fields, contexts } = hostileFile(kind, { id, text }, 0, new Set());
    const places = [...fields, ...contexts.map(({ name }) => `body: ${name}`)];
    return places.filter((place) => !narrow.includes(place)).map((place) => `${kind} ${place}`);
  });
}

for (const [number, batch] of batches.entries()) {
  test.describe.serial(`an archive of ${batch.length} hostile inputs, ${number + 1}`, () => {
    test.describe.configure({ timeout: minutes });
    let archive: HostileArchive;
    let folder: string;

    test.beforeAll(async () => {
      test.setTimeout(minutes);
      const { outputDir } = test.info().project;
      folder = join(outputDir, `hostile-${number}`);
      const content = join(outputDir, `hostile-${number}-content`);
      archive = writeHostileArchive(content, batch);
      await build(content, folder);
    });

    test('was told plainly what it refuses', () => {
      expect(archive.refusals.length).toBeGreaterThan(batch.length);
      expect(archive.refusals.filter((problem) => !isToldPlainly(problem))).toEqual([]);
    });

    test('lets them into every field and every place of a body', () => {
      const [first] = batch;
      const counts = Map.groupBy(
        archive.placed,
        ({ file, place }) => `${file.split('/')[0]} ${place}`,
      );
      const rare = (first ? everyPlace(first) : []).filter(
        (place) => (counts.get(place)?.length ?? 0) < 10,
      );
      expect(rare).toEqual([]);
    });

    test('has pages of known elements, attributes, addresses, scripts and styles', async () => {
      const harmless = join(test.info().project.outputDir, `harmless-${number}`);
      await build('tests/fixtures/newsroom', harmless);
      const styles = new Set(
        pagesOf(harmless).flatMap((file) => stylesIn(readFileSync(join(harmless, file), 'utf8'))),
      );
      expect(styles.size).toBeGreaterThan(1);
      const pages = pagesOf(folder);
      expect(pages.length).toBeGreaterThan(batch.length * 3);
      const violations = pages.flatMap((file) =>
        violationsIn(readFileSync(join(folder, file), 'utf8'), file, {
          origin,
          base: '/',
          styles,
        }).map((violation) => `${file}: ${violation}`),
      );
      expect(violations).toEqual([]);
    });

    test('has feeds, data, tables and citations that no text breaks', () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const faults = files
        .filter((file) => /\.(?:xml|json|csv|bib|ris)$/.test(file))
        .flatMap((file) =>
          faultsIn(file, readFileSync(join(folder, file), 'utf8')).map(
            (fault) => `${file}: ${fault}`,
          ),
        );
      expect(faults).toEqual([]);
    });

    test('gives each title as it was typed, in whatever format', () => {
      const titled = new Set(
        archive.placed.flatMap(({ file, place }) => (place === 'title' ? file : [])),
      );
      const altered = batch
        .filter(({ id }) => titled.has(`articles/${id}`))
        .flatMap(({ id, text }) =>
          Object.entries(publishedTitles(folder, id))
            .map(([output, told]) => {
              const typed = output === 'feed' ? inRss(text) : onOneLine(text);
              return { id, output, told, typed };
            })
            .filter(({ told, typed }) => told !== typed),
        );
      expect(altered).toEqual([]);
    });

    test('runs nothing, asks nobody and complains of nothing in a browser', async ({ browser }) => {
      const site = await serve(folder);
      const context = await browser.newContext();
      const sightings = await watch(context, site.url);
      const page = await context.newPage();
      const pages = pagesOf(folder).filter((file) => file !== '404.html');
      for (const file of sampled(pages, 3, number)) {
        await visit(page, site.url + file.replace(/index\.html$/, ''), sightings);
      }
      for (const words of ['xss', 'onerror', 'script', '<img src=x onerror=xss()>']) {
        await visit(page, `${site.url}search/?q=${encodeURIComponent(words)}`, sightings);
        await expect(page.getByRole('status')).toContainText(/result|Nothing for/);
        await visit(page, `${site.url}search/?q=${encodeURIComponent(words)}`, sightings);
      }
      expect(sightings).toEqual({ executions: [], requests: [], complaints: [] });
      await context.close();
      await site.close();
    });
  });
}
