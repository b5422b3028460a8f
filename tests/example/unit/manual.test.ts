/** The manual speaks of the example: its own examples can be added to it. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '#archive/problem.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { examples, fileOf } from '../../support/manual-examples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const markdown = readFileSync('docs/editors.md', 'utf8');

test('the examples are right, among the reports of the example', () => {
  const root = temporaryFolder({});
  cpSync('content', root, { recursive: true });
  const files = examples(markdown).flatMap((code, index) => fileOf(code, index) ?? []);
  expect(files.length).toBeGreaterThan(7);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const errors = readArchive(root).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatProblem)).toEqual([]);
});
