// Lighthouse (mobile, simulated throttling) on one page of each type of the built archive:
// `npm run build && npm run lighthouse [-- folder]`. Lighthouse weighs 176 MB with what it needs, so npx fetches it for
// the occasion; everything else of the project is installed.
import './preflight.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import { launchOptions } from '../tests/support/browser.ts';
import { serve } from './serve.mjs';

const version = '13.5.0';
const folder = process.argv[2] ?? process.env.ARCHIVE_OUT ?? 'dist';
const reports = 'test-results/lighthouse';
const headless = [
  '--headless',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The first page below a path that has a page of its own. */
const firstOf = (path) =>
  readdirSync(join(folder, path))
    .filter((name) => !/^(\d{4}|index\.html)$/.test(name))
    .map((name) => `${path}${name}/`)
    .find((page) => existsSync(join(folder, page, 'index.html')));

const pages = {
  home: '',
  article: firstOf('articles/'),
  reports: 'articles/',
  timeline: 'timeline/',
  event: firstOf('events/'),
  topics: 'topics/',
  topic: firstOf('topics/'),
  publisher: firstOf('publishers/'),
  search: 'search/',
  method: 'about/method/',
};

const { url, close } = await serve(folder);
const { executablePath = chromium.executablePath(), args = [], env } = await launchOptions();
mkdirSync(reports, { recursive: true });
let isPerfect = true;

for (const [kind, path] of Object.entries(pages)) {
  if (path === undefined) continue;
  const file = join(reports, `${kind}.json`);
  const run = spawn(
    'npx',
    [
      ...['--yes', `lighthouse@${version}`, new URL(path, url).href, '--quiet', '--output=json'],
      ...[`--output-path=${file}`, `--only-categories=${categories.join(',')}`],
      `--chrome-flags=${[...headless, ...args].join(' ')}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env, CHROME_PATH: executablePath },
    },
  );
  const [status] = await once(run, 'exit');
  const scores =
    status === 0
      ? categories.map((name) =>
          Math.round(JSON.parse(readFileSync(file, 'utf8')).categories[name].score * 100),
        )
      : ['failed'];
  isPerfect &&= scores.every((score) => score === 100);
  console.log(
    `${kind.padEnd(10)} ${scores.map((score) => String(score).padStart(4)).join('')}  /${path}`,
  );
}
console.log(`(${categories.join(', ')}; Lighthouse ${version}, mobile, simulated throttling)`);
await close();
process.exit(isPerfect ? 0 : 1);
