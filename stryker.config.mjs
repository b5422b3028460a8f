// Changes the code of four rooms, one small change at a time, and looks whether a test fails: `npm run mutation`.
// One room: `npm run mutation -- --mutate "src/archive/dates/**/*.ts"`. docs/testing.md has the score and the survivors.
const rooms = ['archive/coverage', 'archive/dates', 'markdown', 'exports'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...rooms.map((room) => `src/${room}/**/*.ts`), '!**/*.d.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.pure.config.ts' },
  concurrency: 1,
  // Machines are shared, and then slow.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 15,
  ignorePatterns: ['/.astro', '/.cache', '/.dist.*', '/dist', '/test-results'],
  tempDirName: 'test-results/mutation/copy',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: 'test-results/mutation/report.json' },
  incrementalFile: 'test-results/mutation/incremental.json',
  thresholds: { high: 95, low: 90, break: null },
};
