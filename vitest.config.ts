// Unit tests, and components rendered with Astro's own configuration.
/// <reference types="vitest/config" />
import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  // A fork has its own title and origin, which no test may ask for.
  resolve: {
    alias: [
      { find: /^(#site|\.)\/config\.ts$/, replacement: resolve('tests/fixtures/site-config.ts') },
    ],
  },
  test: {
    include: ['tests/{unit,components,example/unit}/**/*.test.ts'],
    // Machines are shared, and then slow.
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
});
