// Everything that is checked, cheapest first; a failure stops only the steps that need what failed.
// `npm test -- build browser` takes only the steps that it names.
import './preflight.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const sites = 'test-results/sites';
const reports = 'test-results/reports';
/** Every process that the steps start reads the code that an earlier one has compiled. */
const compiled = resolve('.cache/compiled');

/** Runs a command as npm would. Returns whether it succeeded. */
function run(command, env = {}) {
  console.log(command);
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH, NODE_COMPILE_CACHE: compiled, ...env },
  });
  return status === 0;
}

/** How many pages the build and the tests have left. */
function countPages() {
  if (!existsSync(sites)) return 0;
  return readdirSync(sites, { recursive: true }).filter((file) => file.endsWith('.html')).length;
}

/** One check that went well or not. */
const single = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/** What a runner wrote of its tests: at least one failed if it did, and if it ran none. */
function fromReport(isGood, file, read) {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, 'utf8')));
    const isBad = !isGood || passed === 0;
    return { passed, failed: Math.max(failed, isBad ? 1 : 0), skipped };
  } catch {
    console.log(`no report in ${file}`);
    return single(false);
  }
}

function unitTests() {
  const file = `${reports}/unit.json`;
  const isGood = run(`vitest run --reporter=default --reporter=json --outputFile.json=${file}`);
  return fromReport(isGood, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));
}

function buildArchive() {
  rmSync(sites, { recursive: true, force: true });
  const env = { ARCHIVE_OUT: `${sites}/archive`, ARCHIVE_BASE: '/' };
  return single(run('node src/cli/build.ts', env) && countPages() > 0);
}

function browserTests() {
  const file = `${reports}/browser.json`;
  const isGood =
    run('playwright test --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_NAME: file }) &&
    run('node scripts/record-accessibility.mjs --check');
  return fromReport(isGood, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** A sample of tests/faults, which take long as a whole. */
function faults() {
  const samples = [
    'kill.mjs 2',
    'same-bytes.mjs 2',
    'descriptors.mjs 24',
    'network.mjs dev build',
    'stalls.ts 40 1',
  ];
  const passed = samples.filter((sample) => run(`node tests/faults/${sample}`)).length;
  return { passed, failed: samples.length - passed };
}

function validHtml() {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log(
      'Not checked: the Nu Html Checker needs Java, such as "apt-get install default-jre-headless".',
    );
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const checker = 'java -Xss8m -jar node_modules/vnu-jar/build/dist/vnu.jar';
  // It doesn't know much of CSS since 2020; Biome does.
  const options = '--errors-only --skip-non-html --filterpattern "CSS: .*"';
  const isGood = run(`${checker} ${options} ${sites}`);
  console.log(`${countPages()} pages checked`);
  return single(isGood && countPages() > 0);
}

const steps = {
  format: () => single(run('prettier --check --log-level warn .')),
  lint: () => single(run('biome check --error-on-warnings .')),
  types: () => single(run('node scripts/check.mjs')),
  unit: unitTests,
  content: () => single(run('node src/cli/validate.ts')),
  build: buildArchive,
  weight: () => single(run(`node scripts/budgets.mjs ${sites}/archive`, { ARCHIVE_BASE: '/' })),
  browser: browserTests,
  html: validHtml,
  faults,
};
const needsBuild = ['weight', 'browser', 'html', 'faults'];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in steps));
if (unknown) {
  console.error(`There is no step "${unknown}"; there are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = {};
for (const name of asked.length > 0 ? asked : Object.keys(steps)) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const isPointless = needsBuild.includes(name) && results.build?.failed > 0;
  if (isPointless) console.log('Not run, because the build failed.');
  const result = isPointless ? single(false) : steps[name]();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = (result.failed > 0 && 'FAILED') || (result.passed > 0 && 'ok') || 'skipped';
  results[name] = { ...result, line: `${verdict.padEnd(7)} ${name.padEnd(8)} ${seconds} s` };
  console.log(`== ${name}: ${verdict} in ${seconds} s`);
}

const total = (key) => Object.values(results).reduce((sum, result) => sum + (result[key] ?? 0), 0);
const skipped = total('skipped');
console.log(
  `\n${Object.values(results)
    .map(({ line }) => line)
    .join('\n')}\n`,
);
console.log(
  `${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exit(total('failed') > 0 ? 1 : 0);
