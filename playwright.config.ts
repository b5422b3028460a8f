// Browser tests: of the software, with archives that they build from tests/fixtures, and of the example, which `npm test`
// has built from content/. Each is served as a host serves it.
import { existsSync } from 'node:fs';
import { defineConfig, devices } from 'playwright/test';
import { launchOptions } from './tests/support/browser.ts';
import type { Options } from './tests/support/sites.ts';

const port = Number(process.env.E2E_PORT ?? 4399);

export default defineConfig<Options>({
  projects: [
    { name: 'software', testDir: 'tests/e2e' },
    { name: 'example', testDir: 'tests/example/e2e', use: { archive: 'archive' as const } },
  ].filter(({ testDir }) => existsSync(testDir)),
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Machines are shared, and then slow.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: await launchOptions(),
    // A failure prints enough; recording a trace takes longer than the tests.
    trace: 'off',
  },
  webServer: {
    command: `node scripts/serve.mjs test-results/sites/archive ${port} /`,
    url: `http://127.0.0.1:${port}/`,
  },
});
