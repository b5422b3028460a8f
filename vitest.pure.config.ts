// The tests of rooms that need nothing of Astro: what the mutation run repeats for each change that it makes to them.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Those of one room, for a quicker run: ROOM=archive/dates.
const room = process.env.ROOM || '{archive,markdown,exports}';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^(#site|\.)\/config\.ts$/, replacement: resolve('tests/fixtures/site-config.ts') },
    ],
  },
  test: {
    include: [`tests/unit/${room}/**/*.test.ts`],
    testTimeout: 120_000,
  },
});
