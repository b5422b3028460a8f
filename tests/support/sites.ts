/** The archives that the browser tests read: the one of content/, which `npm test` has built, and others that are built here. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
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

/** How long a test waits for the builds before its own. */
const patience = { timeout: 170_000, intervals: [100] };

const recordOf = (folder: string, name: string) => join(folder, `build-${name}.json`);

/** Whether nobody else has made this folder, which stands for a claim. */
function isFirst(claim: string): boolean {
  try {
    mkdirSync(claim);
    return true;
  } catch {
    return false;
  }
}

/** One after the other: two builds of one project at a time disturb each other. */
async function inTurn(folder: string, task: () => Promise<void>): Promise<void> {
  const lock = join(folder, 'building');
  await expect.poll(() => isFirst(lock), patience).toBe(true);
  try {
    await task();
  } finally {
    rmdirSync(lock);
  }
}

async function build(folder: string, name: ArchiveName): Promise<void> {
  const { content, base, site } = archives[name];
  mkdirSync(noContent, { recursive: true });
  const result = await buildArchive({ content, out: folderOf(name), base, ...(site && { site }) });
  const record = recordOf(folder, name);
  writeFileSync(`${record}.partial`, JSON.stringify(result));
  renameSync(`${record}.partial`, record);
}

/** Has an archive built once in a run, by the worker that asks first; Playwright empties the folder before each run. */
async function built(folder: string, name: ArchiveName): Promise<z.infer<typeof buildResult>> {
  mkdirSync(folder, { recursive: true });
  if (isFirst(join(folder, `claim-${name}`)))
    await inTurn(folder, async () => await build(folder, name));
  const record = recordOf(folder, name);
  await expect.poll(() => existsSync(record), patience).toBe(true);
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
      const open = async (name: ArchiveName) => {
        if (name !== 'archive') {
          const { status, stderr } = await built(project.outputDir, name);
          if (status !== 0) throw new Error(`${name} was not built:\n${stderr}`);
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
