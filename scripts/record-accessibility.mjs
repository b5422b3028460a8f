// Writes what the browser tests found of accessibility to src/site/accessibility-results.json, which the page
// /about/accessibility/ shows. `--check` only says whether it is still true; `npm test` runs that after the tests.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const report = 'test-results/reports/browser.json';
const record = 'src/site/accessibility-results.json';

if (!existsSync(report)) {
  console.error(`There is no ${report}: run npm test -- build browser first.`);
  process.exit(1);
}
const { suites } = JSON.parse(readFileSync(report, 'utf8'));
const versionOf = (name) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** Every test of a suite and of the suites in it, with the titles that lead to it. */
function specsOf(suite, titles = []) {
  const here = [...titles, suite.title];
  return [
    ...(suite.specs ?? []).map(({ title, ok }) => ({ titles: here.slice(1), title, ok })),
    ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, here)),
  ];
}

const specs = suites
  .filter(({ file }) => /(^|\/)accessibility\.test\.ts$/.test(file))
  .flatMap((suite) => specsOf(suite));
const ofAxe = specs.filter(({ title }) => title.startsWith('breaks no rule of axe'));
const results = {
  axe: versionOf('axe-core'),
  pages: ofAxe.map(({ titles }) => titles.at(-1)),
  checks: specs.length,
  failed: specs.filter(({ ok }) => !ok).map(({ titles, title }) => [...titles, title].join(': ')),
};
const text = `${JSON.stringify(results, null, 2)}\n`;

if (ofAxe.length === 0) {
  console.error('The browser tests checked no page for accessibility.');
  process.exit(1);
}
if (process.argv.includes('--check')) {
  if (existsSync(record) && readFileSync(record, 'utf8') === text) process.exit(0);
  console.error(
    `${record} has other results than the tests: run node scripts/record-accessibility.mjs.`,
  );
  process.exit(1);
}
writeFileSync(record, text);
console.log(
  `${record}: ${specs.length} checks of ${ofAxe.length} pages, ${results.failed.length} failed`,
);
