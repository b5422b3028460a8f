/** Each command starts as npm starts it, prints, and ends with its exit code. What it does is tested within the process. */
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startCommand } from '../../support/start-command.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  'addresses',
  'headers',
  'import',
  'links',
  'pack',
  'problems',
  'rename',
  'revise',
  'schemas',
  'validate',
  'verify',
])('%s: a flag that is none ends with exit code 2 and one sentence on stderr', (name) => {
  expect(startCommand(name, ['--hlp'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no flag --hlp. Did you mean "--help"? --help lists them.\n',
  });
});

test('new without a kind ends with exit code 2, and asks nobody where there is no terminal', () => {
  const { status, stdout, stderr } = startCommand('new', []);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Say what it is: .*\n$/);
});

test('build of content with an error ends with exit code 1', () => {
  const env = { ARCHIVE_CONTENT: 'tests/fixtures/broken/date-invalid--no-such-day' };
  const { status, stdout, stderr } = startCommand('build', [], env);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('[date-invalid]');
});

test('paths count from the folder that a command is started in, and so does ARCHIVE_CONTENT', () => {
  const folder = resolve('tests/fixtures/broken/date-invalid--no-such-day/articles');
  const { status, stdout, stderr } = startCommand(
    'validate',
    ['--quiet'],
    { ARCHIVE_CONTENT: '..' },
    folder,
  );
  expect([status, stdout]).toEqual([1, '1 file read: 1 error, 0 warnings.\n']);
  expect(stderr).toContain('\n\nreport.md:3:7  date  [date-invalid]\n');
  const above = startCommand(
    'validate',
    ['--quiet'],
    { ARCHIVE_CONTENT: 'date-invalid--no-such-day' },
    join(folder, '../..'),
  );
  expect(above.stderr).toContain(
    '\n\ndate-invalid--no-such-day/articles/report.md:3:7  date  [date-invalid]\n',
  );
});
