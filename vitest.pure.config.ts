// The tests of rooms that need nothing of Astro: what the mutation run repeats for each change that it makes to them.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{archive,markdown,exports}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
