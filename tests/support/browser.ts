/** Finds a Chromium for the browser tests, wherever there is one. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright/test';
import { z } from 'zod';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The package unpacks into the folder for temporary files, and reuses whatever lies there by that name. */
async function unpack(entry: string, folder: string) {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = partial;
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  await Promise.all([
    packed.executablePath(),
    inflate(join(dirname(entry), '../bin/al2023.tar.br')),
  ]);
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  // Without any font text has no size, and Playwright takes it for invisible.
  const fonts = `<dir>/usr/share/fonts</dir><dir>${folder}/fonts/fonts</dir>`;
  const cache = `<cachedir>${folder}/fonts-cache</cachedir>`;
  await writeFile(join(partial, 'fonts.conf'), `<fontconfig>${fonts}${cache}</fontconfig>`);
  await rename(partial, folder);
}

/** The Chromium, system libraries and font inside the npm package @sparticuz/chromium. */
async function packagedBrowser(): Promise<LaunchOptions> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(
    readFileSync(join(dirname(entry), '../package.json'), 'utf8'),
  );
  const { version } = z.object({ version: z.string() }).parse(manifest);
  const folder = resolve(`.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpack(entry, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** How to launch it: CHROMIUM_PATH, else Playwright's own, else the system's, else the one that npm brings. */
async function findBrowser(): Promise<LaunchOptions> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return { executablePath: asked };
    throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
  }
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  if (executablePath) return { executablePath };
  if (process.platform === 'linux' && process.arch === 'x64') return await packagedBrowser();
  throw new Error(
    'The browser tests need a Chromium: run "npx playwright install chromium", or set CHROMIUM_PATH to one.',
  );
}

export async function launchOptions(): Promise<LaunchOptions> {
  // For machines with neither a graphics card nor a network.
  return { args: ['--disable-gpu', '--disable-quic'], ...(await findBrowser()) };
}
