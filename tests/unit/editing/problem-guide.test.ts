/** docs/problems.md is what the registry says, and its examples can be used. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ProblemKind } from '#archive/problems/problem-kind.ts';
import { problemSubjects } from '#archive/problems/registry.ts';
import { exampleLanguage, problemGuide } from '#editing/problem-guide.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';

test('docs/problems.md is as npm run problems writes it', () => {
  expect(readFileSync('docs/problems.md', 'utf8')).toBe(problemGuide());
});

const examples = problemSubjects
  .flatMap(({ kinds }) => Object.entries<ProblemKind>(kinds))
  .flatMap(([code, { example = '' }]) => {
    if (example.startsWith('---\n')) return [[code, example] as const];
    return exampleLanguage(example) === 'yaml' ? [[code, `---\n${example}\n---\n`] as const] : [];
  });

test('examples of fields are marked as YAML', () => {
  expect(examples.length).toBeGreaterThan(35);
});

test.each(examples)('the example of %s is front matter that can be read', (_code, text) => {
  expect(readFrontMatter(text)).toMatchObject({ ok: true, value: { lost: [] } });
});
