/**
 * What editors read: one folder of tests/fixtures/broken for each mistake, named by its code. That every code has one is
 * tested with the registry (tests/unit/archive/problems/registry.test.ts).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem, type Problem } from '#archive/problem.ts';
import { readArchive } from '#ingest/read-archive.ts';

const broken = 'tests/fixtures/broken';
const mistakes = readdirSync(broken).map((folder) => ({
  folder,
  code: folder.split('--')[0] ?? folder,
}));

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
