// How long `npm run validate` takes: `node tests/scale/validate.mjs [articles]` makes an archive in a temporary folder,
// checks it and prints seconds per 1,000 articles. Opt-in, and no test asserts a duration: machines differ.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const articles = Number(process.argv[2] ?? 10_000);
const keep = process.argv[3] === '--keep';
const perEvent = 10;
const events = Math.ceil(articles / perEvent);
const topics = Math.ceil(articles / 50);
const claims = ['time', 'cables', 'blame', 'repair'];
const outlets = ['The Gazette', 'Harbour Radio', 'Coastal Wire', 'Agjencia e Portit'];

const folder = mkdtempSync(join(tmpdir(), 'archive-scale-'));
const write = (path, lines) => writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
const day = (number) => String((number % 28) + 1).padStart(2, '0');
const month = (number) => String((number % 12) + 1).padStart(2, '0');
const year = (number) => 2000 + (number % 25);

for (const kind of ['articles', 'events', 'topics']) mkdirSync(join(folder, kind));

for (let number = 0; number < topics; number += 1) {
  write(`topics/topic-${number}.md`, [
    '---',
    `name: Topic ${number}`,
    'kind: subject',
    `aliases: [Alias ${number}]`,
    '---',
    '',
    `What topic ${number} is about.`,
  ]);
}

for (let number = 0; number < events; number += 1) {
  write(`events/event-${number}.md`, [
    '---',
    `title: Bridge ${number} is closed`,
    `date: ${year(number)}-${month(number)}-${day(number)}`,
    `topics: [topic-${number % topics}]`,
    'claims:',
    '  time: { text: When it was closed, kind: date }',
    '  cables: { text: Number of cracked cables, kind: number, unit: cables }',
    '  blame: { text: The authority knew of the cracks }',
    '  repair: { text: When it opens again, kind: text, part: What comes next }',
    '---',
    '',
    'What is known of it.',
  ]);
}

const paragraph =
  'The bridge was closed at dusk, an inspector told the paper, after cracks were found in two of its cables. “We had no choice”, the mayor said. ';

for (let number = 0; number < articles; number += 1) {
  const event = Math.floor(number / perEvent);
  const date = `${year(event)}-${month(event)}-${day(event)}`;
  const values = [`value: ${date}`, 'value: 2', 'stance: asserts', 'value: soon'];
  write(`articles/report-${number}.md`, [
    '---',
    `title: Report ${number} on the bridge`,
    `date: ${date}`,
    `publisher: ${outlets[number % outlets.length]}`,
    'byline: [Ana Müller, Ben de la Cruz]',
    'summary: >-',
    '  The bridge was closed when an inspector found cracks in its cables, and nobody knows when it',
    '  opens again.',
    `topics: [topic-${number % topics}, topic-${(number * 7) % topics}]`,
    'sources:',
    ...['inspector', 'mayor', 'radio'].flatMap((id, index) => [
      `  - id: ${id}`,
      `    name: The ${id}`,
      `    kind: ${['eyewitness', 'official', 'anonymous'][index]}`,
      '    channel: interview',
      '    role: Of the harbour',
    ]),
    'statements:',
    ...[...claims, ...claims].flatMap((claim, index) => [
      `  - claim: event-${event}/${claim}`,
      `    says: What the report says of ${claim}, in a sentence of its own.`,
      `    source: ${['inspector', 'mayor', 'radio'][index % 3]}`,
      `    ${values[index % values.length]}`,
    ]),
    '---',
    '',
    ...Array.from({ length: 6 }, () => `${paragraph.repeat(3)}\n`),
    `See [the event](../events/event-${event}.md#time) and [another](report-${(number * 3) % articles}.md).`,
  ]);
}

const command = ['src/cli/validate.ts', '--quiet'];
const start = performance.now();
const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, ...command], {
  encoding: 'utf8',
  env: { ...process.env, ARCHIVE_CONTENT: folder, GITHUB_ACTIONS: '' },
});
const seconds = (performance.now() - start) / 1000;
if (keep) console.log(folder);
else rmSync(folder, { recursive: true });
console.log(`${stdout}${stderr.slice(0, 2000)}`.trim());
console.log(
  `${seconds.toFixed(1)} s for ${articles.toLocaleString('en')} articles: ${((seconds / articles) * 1000).toFixed(2)} s per 1,000`,
);
process.exitCode = status ?? 1;
