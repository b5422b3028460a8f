// Unit tests, and components rendered with Astro's own configuration.
/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/components/**/*.test.ts'],
    // Machines are shared, and then slow.
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
});
