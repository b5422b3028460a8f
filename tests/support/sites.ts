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
  base: { content: 'tests/fixtures/newsroom', base: '/repo/', site: 'https://archive.example' },
} as const;

export type ArchiveName = keyof typeof archives;

export const folderOf = (name: ArchiveName) => `test-results/sites/${name}`;

const builds = z.record(
  z.string(),
  z.object({ status: z.number().nullable(), stderr: z.string() }),
);

/** One after the other: two builds of one project at a time disturb each other. */
async function buildOthers(): Promise<z.infer<typeof builds>> {
  const { archive: _, ...others } = archives;
  mkdirSync(noContent, { recursive: true });
  const built: z.infer<typeof builds> = {};
  for (const [name, { content, base, site }] of Object.entries(others)) {
    const out = `test-results/sites/${name}`;
    built[name] = await buildArchive({ content, out, base, ...(site && { site }) });
  }
  return built;
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

/** Builds them once in a run, for whichever worker asks first; Playwright empties the folder before each run. */
async function builtOnce(folder: string): Promise<z.infer<typeof builds>> {
  const record = join(folder, 'builds.json');
  mkdirSync(folder, { recursive: true });
  if (isFirst(join(folder, 'builds'))) {
    writeFileSync(`${record}.partial`, JSON.stringify(await buildOthers()));
    renameSync(`${record}.partial`, record);
  }
  await expect.poll(() => existsSync(record), { timeout: 170_000 }).toBe(true);
  return builds.parse(JSON.parse(readFileSync(record, 'utf8')));
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
      const open = async (name: ArchiveName) => {
        if (name !== 'archive') {
          const build = (await builtOnce(project.outputDir))[name];
          if (build?.status !== 0) throw new Error(`${name} was not built:\n${build?.stderr}`);
        }
        return await serve(folderOf(name), { base: archives[name].base });
      };
      await use(async (name) => {
        const site = sites.get(name) ?? open(name);
        sites.set(name, site);
        return (await site).url;
      });
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
