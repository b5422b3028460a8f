import { expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '#cli/commands/validate.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

const good = '---\ntitle: A\ndate: 2024\npublisher: The Gazette\n---\n\nText.\n';
const validate = (content: string, ...args: readonly string[]) =>
  runCommand(run, args, { env: { ARCHIVE_CONTENT: content } });

test('content without a mistake: exit 0, a summary on stdout and nothing on stderr', async () => {
  const root = temporaryFolder({ 'articles/a.md': good });
  expect(await validate(root)).toEqual({
    status: 0,
    stdout: '1 file read: 0 errors, 0 warnings.\n',
    stderr: '',
  });
});

test('warnings do not stop it; --quiet leaves them out', async () => {
  const { status, stdout, stderr } = await validate('tests/fixtures/newsroom');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^30 files read: 0 errors, \d\d warnings\.\n$/);
  expect(stderr).toMatch(
    /^Warnings .*\n\n== tests\/fixtures\/newsroom\/articles\/2024\/gazette-ferry\.md \(\d\)\n\ntests\/fixtures\/newsroom\/articles\/2024\/gazette-ferry\.md:1:1 {2}file {2}\[version-unrecorded\]\n/,
  );
  expect(await validate('tests/fixtures/newsroom', '--quiet')).toEqual({
    status,
    stdout,
    stderr: '',
  });
});

test('only this command looks at the clock, and reports a date in the future', async () => {
  const root = temporaryFolder({ 'articles/a.md': good.replace('2024', '2999-01') });
  expect((await validate(root)).stderr).toMatch(/a\.md:3:7 {2}date {2}\[date-future\]\n/);
  expect(readArchive(root).problems).toEqual([]);
});

test('an error does: exit 1, every problem on stderr under its file, no stack trace', async () => {
  const { status, stdout, stderr } = await validate('tests/fixtures/broken/formerly-in-use--twice');
  expect([status, stdout]).toEqual([1, '2 files read: 2 errors, 0 warnings.\n']);
  expect(stderr.match(/^== .*\(1\)$/gm)).toHaveLength(2);
  expect(stderr.match(/\[formerly-in-use\]/g)).toHaveLength(2);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('errors and warnings are listed apart, errors last', async () => {
  const { stderr } = await validate('tests/fixtures/broken/formerly-in-use');
  expect(stderr).toMatch(/^Warnings .*\[body-empty\].*^Errors$.*\[formerly-in-use\]/ms);
});

test('--json: one object on stdout and nothing else', async () => {
  const { status, stdout, stderr } = await validate(
    'tests/fixtures/broken/formerly-in-use',
    '--json',
  );
  expect([status, stderr]).toEqual([1, '']);
  const path = 'tests/fixtures/broken/formerly-in-use/articles/report.md';
  expect(JSON.parse(stdout)).toMatchObject({
    files: 2,
    errors: 1,
    warnings: 2,
    problems: expect.arrayContaining([
      {
        severity: 'error',
        code: 'formerly-in-use',
        path,
        line: 5,
        column: 12,
        field: 'formerly[0]',
        found: expect.stringContaining('"old-report"'),
        remedy: expect.stringMatching(/\.$/),
      },
    ]),
  });
  const quiet = await validate(
    'tests/fixtures/broken/formerly-in-use',
    '--format',
    'json',
    '--quiet',
  );
  expect(
    z.looseObject({ problems: z.array(z.unknown()) }).parse(JSON.parse(quiet.stdout)).problems,
  ).toHaveLength(1);
});

test('--format github: a line for each problem, and the summary; by itself where GitHub runs it', async () => {
  const folder = 'tests/fixtures/broken/date-invalid--no-such-day';
  const { status, stdout, stderr } = await validate(folder, '--format', 'github', '--quiet');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout.split('\n')).toEqual([
    `::error file=${folder}/articles/report.md,line=3,col=7,title=date-invalid::date: "2022-02-30" is not a date that can be read: that month has no day 30.%0AWrite a year, month or day, such as 2024, 2024-05, 2024-05-02, or 2024-05~ for "about".`,
    '1 file read: 1 error, 0 warnings.',
    '',
  ]);
  const env = { ARCHIVE_CONTENT: folder, GITHUB_ACTIONS: 'true' };
  expect((await runCommand(run, ['--quiet'], { env })).stdout).toBe(stdout);
  expect((await runCommand(run, ['--quiet', '--format', 'text'], { env })).stdout).not.toContain(
    '::error',
  );
});

test('no folder: exit 1 and a problem', async () => {
  const { status, stderr } = await validate('tests/fixtures/nowhere');
  expect(status).toBe(1);
  expect(stderr).toContain('tests/fixtures/nowhere:1:1  file  [content-missing]');
});

test.each([
  [['--jsn'], 'There is no flag --jsn. Did you mean "--json"? --help lists them.\n'],
  [['--format', 'xml'], 'There is no format "xml". Write one of: text, json, github.\n'],
  [['content'], /^It checks the whole archive/],
])('called wrongly, %j: exit 2 and a sentence', async (args, words) => {
  const { status, stdout, stderr } = await validate('tests/fixtures/bare', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(words);
});

test('--help lists the flags and the exit codes', async () => {
  const { status, stdout } = await validate('tests/fixtures/bare', '--help');
  expect(status).toBe(0);
  for (const flag of ['--quiet', '--json', '--format', 'Exit code']) expect(stdout).toContain(flag);
});

test('without ARCHIVE_CONTENT it is the folder "content" of the current folder', async () => {
  const root = temporaryFolder({ 'content/articles/report.md': good });
  const { stdout } = await runCommand(run, [], { cwd: root });
  expect(stdout).toBe('1 file read: 0 errors, 0 warnings.\n');
});
