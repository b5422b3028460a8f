import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '#archive/problem.ts';
import { problemsAsAnnotations } from '#cli/reporting/report-github.ts';

const problem: Problem = {
  severity: 'warning',
  code: 'topic-unused',
  path: 'content/topics/a.md',
  field: 'file',
  line: 1,
  column: 2,
  found: '100% unused:\r\nnobody, names it.',
  remedy: 'Take it away.',
};
const annotate = (change: Partial<Problem> = {}, root = process.cwd()) =>
  problemsAsAnnotations([{ ...problem, ...change }], root)[0];

test('what would end a message or a property is escaped as GitHub wants it', () => {
  expect(annotate()).toBe(
    '::warning file=content/topics/a.md,line=1,col=2,title=topic-unused::100%25 unused:\\u{000D}\\u{000A}nobody, names it.%0ATake it away.',
  );
  expect(annotate({ path: 'content/a:b,c%.md' })).toContain('file=content/a%3Ab%2Cc%25.md,');
});

test('a field is named, and an error is one', () => {
  expect(annotate({ severity: 'error', field: 'date', found: 'No.' })).toMatch(
    /^::error .*::date: No\.%0A/,
  );
});

test('paths count from the root of the repository', () => {
  expect(annotate({ path: 'topics/a.md' }, `${process.cwd()}/..`)).toContain(
    `file=${basename(process.cwd())}/topics/a.md,`,
  );
});
