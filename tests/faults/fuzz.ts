/**
 * Feeds the readers with what nobody has thought of: `node tests/faults/fuzz.ts [minutes] [seed]`. Files are put together
 * from hostile inputs, pieces of real ones and random characters. No file may throw, stall, or leave in a body’s HTML what
 * is not on the list of tests/unit/markdown/forbidden-in-body.ts.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema } from '#archive/article/schema.ts';
import { eventSchema } from '#archive/event.ts';
import { formatProblem } from '#archive/problem.ts';
import { topicSchema } from '#archive/topic.ts';
import { bodyLimitFaults } from '#ingest/bodies/body-limits.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { renderMarkdown } from '#markdown/render-markdown.ts';
import { forbiddenIn } from '../unit/markdown/forbidden-in-body.ts';
import { pick as pickOf, randomFrom } from './random.ts';

const minutes = Number(process.argv[2] ?? 1);
const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000);
/** Milliseconds of processor time. */
const longest = 4000;

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();

const real = [...filesIn('content', '.md'), ...filesIn('tests/fixtures/newsroom', '.md')].map(
  (file) => readFileSync(file, 'utf8'),
);
const hostile = filesIn('tests/fixtures/hostile', '.jsonl').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line))),
);
const marks = [...'*_~`[](){}<>|!#&;:\'"\\/-+=.,0123456789\n\n\n\t \u202e\u200d\u0000\ufeff'];
const schemas = [articleSchema, eventSchema, topicSchema];
const options = { idPrefix: 'user-content-a--', resolveLink: () => '/articles/a/' };

function madeBy(random: () => number): string {
  const pick = <T>(all: readonly T[]) => pickOf(random, all);
  const piece = (): string => {
    const kind = random();
    if (kind < 0.4) return pick(hostile) ?? '';
    if (kind < 0.6) return Array.from({ length: 1 + random() * 20 }, () => pick(marks)).join('');
    if (kind < 0.65) return (pick(hostile) ?? '').slice(0, 12).repeat(random() * 2000);
    if (kind < 0.7) return String.fromCodePoint(Math.floor(random() * 0xd7ff));
    const text = pick(real) ?? '';
    const start = Math.floor(random() * text.length);
    return text.slice(start, start + random() * 200);
  };
  let text = pick(real) ?? '';
  for (let edits = 1 + random() * 8; edits > 0; edits -= 1) {
    const at = Math.floor(random() * text.length);
    text = text.slice(0, at) + piece() + text.slice(at + random() * 30);
  }
  return text;
}

/** What is wrong with how a text is read; empty when all is well. */
function faultsOf(text: string): string[] {
  const parsed = schemas.map((schema) => parseFile(schema, 'a', 'content/articles/a.md', text));
  const told = parsed.flatMap(({ problems }) => problems.map(formatProblem));
  const read = readFrontMatter(text);
  const body = read.ok ? read.value.body : text;
  const html = bodyLimitFaults(body).length === 0 ? renderMarkdown(body, options) : '';
  return [
    ...forbiddenIn(html),
    ...told.filter((message) => message.split('\n').length !== 3 || /\s{2}at |Zod/.test(message)),
  ];
}

const end = Date.now() + minutes * 60_000;
let tried = 0;
let wrong = 0;
for (let seed = firstSeed; Date.now() < end; seed += 1) {
  const text = madeBy(randomFrom(seed));
  const start = process.cpuUsage().user;
  let faults: string[];
  try {
    faults = faultsOf(text);
  } catch (error) {
    faults = [error instanceof Error ? `${error.name}: ${error.message}` : String(error)];
  }
  const spent = (process.cpuUsage().user - start) / 1000;
  if (spent > longest) faults.push(`${Math.round(spent)} ms`);
  tried += 1;
  if (faults.length === 0) continue;
  wrong += 1;
  console.log(
    `seed ${seed} (${text.length} characters): ${faults.slice(0, 3).join(' | ').slice(0, 300)}`,
  );
}
console.log(`${tried} files from seed ${firstSeed} on, ${wrong} wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
