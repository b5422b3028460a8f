import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 60_000 });

const program = resolve('src/cli/validate.ts');

function validate(content: string, cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: content },
  });
  return { status, stdout, stderr };
}

test('content without a mistake: exit 0, a summary on stdout and nothing on stderr', () => {
  expect(validate('tests/fixtures/bare')).toEqual({
    status: 0,
    stdout: '1 file read: 0 errors, 0 warnings.\n',
    stderr: '',
  });
});

test('a warning does not stop it', () => {
  const { status, stdout, stderr } = validate('tests/fixtures/newsroom');
  expect([status, stdout]).toEqual([0, '30 files read: 0 errors, 1 warning.\n']);
  expect(stderr).toMatch(
    /^Warnings .*\n\ntests\/fixtures\/newsroom\/events\/inquiry-opens\.md:\d+:\d+ {2}claims\.cost {2}\[claim-unreported\]\n/,
  );
});

test('an error does: exit 1, every problem on stderr, no stack trace', () => {
  const { status, stdout, stderr } = validate('tests/fixtures/broken/formerly-in-use--twice');
  expect([status, stdout]).toEqual([1, '2 files read: 2 errors, 0 warnings.\n']);
  expect(stderr.match(/\[formerly-in-use\]/g)).toHaveLength(2);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('no folder: exit 1 and a problem', () => {
  const { status, stderr } = validate('tests/fixtures/nowhere');
  expect(status).toBe(1);
  expect(stderr).toContain('tests/fixtures/nowhere:1:1  file  [content-missing]');
});

test('paths are relative to the current folder, and so is ARCHIVE_CONTENT', () => {
  const broken = resolve('tests/fixtures/broken');
  const { stderr } = validate('date-invalid--no-such-day', broken);
  expect(stderr).toContain(
    '\n\ndate-invalid--no-such-day/articles/report.md:3:7  date  [date-invalid]\n',
  );
  const below = validate('..', join(broken, 'date-invalid--no-such-day/articles'));
  expect(below.stderr).toContain('\n\nreport.md:3:7  date  [date-invalid]\n');
});

test('without ARCHIVE_CONTENT it is the folder "content" of the current folder', () => {
  const root = temporaryFolder({
    'content/articles/report.md': '---\ntitle: A\ndate: 2024\npublisher: The Gazette\n---\n',
  });
  expect(validate('', root).stdout).toBe('1 file read: 0 errors, 0 warnings.\n');
});
