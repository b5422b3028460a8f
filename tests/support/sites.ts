/** The archives that the browser tests read: the one of content/, which `npm test` has built, and others that are built here. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import { z } from 'zod';
import { serve } from '../../scripts/serve.mjs';
import { buildArchive } from './build-archive.ts';

const noContent = 'test-results/no-content';

/** What each is built from, and where it is served. */
export const archives = {
  archive: { content: 'content', base: '/', site: undefined },
  newsroom: { content: 'tests/fixtures/newsroom', base: '/', site: undefined },
  languages: { content: 'tests/fixtures/languages', base: '/', site: undefined },
  bare: { content: 'tests/fixtures/bare', base: '/', site: undefined },
  empty: { content: noContent, base: '/', site: undefined },
  base: { content: 'tests/fixtures/newsroom', base: '/repo/', site: 'https://papers.example' },
} as const;

export type ArchiveName = keyof typeof archives;

export const folderOf = (name: ArchiveName) => `test-results/sites/${name}`;

const buildResult = z.object({ status: z.number().nullable(), stderr: z.string() });

const recordOf = (folder: string, name: string) => join(folder, `build-${name}.json`);

/** One after the other: two builds of one project at a time disturb each other. Each is recorded when it is done. */
async function buildOthers(folder: string): Promise<void> {
  const { archive: _, ...others } = archives;
  mkdirSync(noContent, { recursive: true });
  for (const [name, { content, base, site }] of Object.entries(others)) {
    const out = `test-results/sites/${name}`;
    const build = await buildArchive({ content, out, base, ...(site && { site }) });
    const record = recordOf(folder, name);
    writeFileSync(`${record}.partial`, JSON.stringify(build));
    renameSync(`${record}.partial`, record);
  }
}

/** Whether nobody has asked yet. */
function isFirst(claim: string): boolean {
  try {
    mkdirSync(claim);
    return true;
  } catch {
    return false;
  }
}

/** Has them built once in a run, by whichever worker asks first; Playwright empties the folder before each run. */
function startBuilds(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  return isFirst(join(folder, 'builds')) ? buildOthers(folder) : Promise.resolve();
}

/** What came of one of them, as soon as it is done. */
async function resultOf(folder: string, name: ArchiveName): Promise<z.infer<typeof buildResult>> {
  const record = recordOf(folder, name);
  await expect.poll(() => existsSync(record), { timeout: 170_000, intervals: [100] }).toBe(true);
  return buildResult.parse(JSON.parse(readFileSync(record, 'utf8')));
}

interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Options {
  /** The archive that `baseURL` leads to. */
  readonly archive: ArchiveName;
}

interface Shared {
  /** Builds and serves an archive, where that has not been done, and gives the address of its front page. */
  readonly addressOf: (name: ArchiveName) => Promise<string>;
}

export const test = base.extend<Options, Shared>({
  addressOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads there what a fixture needs.
    async ({}, use, { project }) => {
      const sites = new Map<ArchiveName, Promise<Site>>();
      const builds = startBuilds(project.outputDir);
      const open = async (name: ArchiveName) => {
        if (name !== 'archive') {
          const { status, stderr } = await resultOf(project.outputDir, name);
          if (status !== 0) throw new Error(`${name} was not built:\n${stderr}`);
        }
        return await serve(folderOf(name), { base: archives[name].base });
      };
      await use(async (name) => {
        const site = sites.get(name) ?? open(name);
        sites.set(name, site);
        return (await site).url;
      });
      // A worker that ends early would take its builds with it, and the others would wait in vain.
      await builds;
      for (const site of sites.values()) await (await site).close();
    },
    { scope: 'worker' },
  ],
  archive: ['newsroom', { option: true }],
  baseURL: [
    async ({ addressOf, archive, baseURL }, use) =>
      await use(archive === 'archive' ? baseURL : await addressOf(archive)),
    { scope: 'test', timeout: 180_000 },
  ],
});
