/** What editors are told: one folder of tests/fixtures/broken for each mistake, named by its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem, type Problem } from '#archive/problem.ts';
import { readArchive } from '#ingest/load-archive.ts';

const broken = 'tests/fixtures/broken';
const mistakes = readdirSync(broken).map((folder) => ({
  folder,
  code: folder.split('--')[0] ?? folder,
}));

/** Mistakes that no file in git can hold: other tests make them. */
const madeElsewhere = [
  'body-too-large',
  'content-missing',
  'date-future',
  'encoding-invalid',
  'file-linked',
  'file-too-large',
  'file-unreadable',
  'front-matter-too-large',
  'id-case',
  'problems-more',
];

/** What stands in case a schema finds what nobody has thought of. */
const lastResort = ['field-invalid'];

/** An error is told apart from warnings: a file that shows one mistake may lack what else a good one has. */
function worst(problems: readonly Problem[]): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : problems;
}

describe.each(mistakes)('$folder', ({ folder, code }) => {
  const problems = worst(readArchive(join(broken, folder)).problems);

  test('is told', () => {
    expect(problems.map(formatProblem).join('\n\n')).toMatchSnapshot();
  });

  test('is told under its code, and nothing else is', () => {
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  test('is told in three lines: the place, what was found, what to write', () => {
    for (const problem of problems) {
      expect(formatProblem(problem)).toMatch(
        new RegExp(
          `^${broken}/\\S[^:]*:[1-9]\\d*:[1-9]\\d*  \\S+  \\[[a-z-]+\\]\n  \\S.*[.:]\n  \\S.*\\.$`,
        ),
      );
    }
  });

  test('is told in words for editors', () => {
    const told = problems.map(formatProblem).join('\n');
    expect(told).not.toMatch(
      /Invalid|expected (string|array|object|record)|undefined|null|\[object/,
    );
    expect(told).not.toMatch(/^\s+at |Error:|node_modules|tag:yaml/m);
  });
});

test('every code in the sources has its broken files', () => {
  const sources = ['src/archive', 'src/ingest'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const inSources = sources.flatMap((source) => [
    ...source.matchAll(/code:[^,;]*?'([a-z]+(?:-[a-z]+)+)'(?:\s*:\s*'([a-z]+(?:-[a-z]+)+)')?/g),
    ...source.matchAll(/fault\(\s*'([a-z]+(?:-[a-z]+)+)'/g),
  ]);
  const codes = inSources
    .flatMap(([, one, other]) => [one, other])
    .filter((code) => code !== undefined);
  const covered = new Set([...mistakes.map(({ code }) => code), ...madeElsewhere, ...lastResort]);
  expect(codes.length).toBeGreaterThan(30);
  expect([...new Set(codes)].filter((code) => !covered.has(code))).toEqual([]);
});
