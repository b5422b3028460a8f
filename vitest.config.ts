// Unit tests. They need nothing of Astro: pages and components are for the browser tests.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Rooms without files, processes or a clock: their tests share modules, which halves their time. */
const pure = ['archive', 'exports', 'markdown', 'queries', 'search'];
const testsOfPureRooms = `tests/unit/{${pure.join(',')}}/**/*.test.ts`;

export default defineConfig({
  // A fork has its own title and origin, which no test may ask for.
  resolve: {
    alias: [
      { find: /^(#site|\.)\/config\.ts$/, replacement: resolve('tests/fixtures/site-config.ts') },
    ],
  },
  test: {
    // Machines are shared, and then slow.
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      { extends: true, test: { name: 'pure', include: [testsOfPureRooms], isolate: false } },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['tests/{unit,example/unit}/**/*.test.ts'],
          exclude: [testsOfPureRooms],
        },
      },
    ],
  },
});
