/** What the workflows may do: nothing that a pull request could turn against the archive. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = '.github/workflows';
const rights = z.record(z.string(), z.enum(['none', 'read', 'write']));
const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: rights,
  jobs: z.record(
    z.string(),
    z.looseObject({ permissions: rights, steps: z.array(step), 'timeout-minutes': z.number() }),
  ),
});

const workflows = readdirSync(folder).map((name) => {
  const source = readFileSync(`${folder}/${name}`, 'utf8');
  const read = workflow.parse(parse(source));
  return { ...read, name, source, steps: Object.values(read.jobs).flatMap(({ steps }) => steps) };
});

test('there are workflows to check', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['check.yml', 'publish.yml']);
});

test.for(workflows)('$name may do nothing but what each job names', ({ permissions, jobs }) => {
  expect(permissions).toEqual({});
  for (const job of Object.values(jobs)) expect(Object.keys(job.permissions)).not.toEqual([]);
});

test.for(workflows)(
  '$name: every action is pinned by its hash, with its version beside it',
  ({ source, steps }) => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(source).toMatch(new RegExp(`uses: ${action} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
    }
  },
);

test.for(workflows)('$name leaves no token behind for what it runs', ({ source, steps }) => {
  for (const { uses, with: given } of steps) {
    if (uses?.startsWith('actions/checkout@')) expect(given['persist-credentials']).toBe(false);
  }
  expect(source).not.toMatch(/\bsecrets\b|github\.token|GITHUB_TOKEN/);
});

test.for(workflows)('$name installs without running scripts of packages', ({ steps }) => {
  const installs = steps.filter(({ run }) => /npm (ci|cit|i|install)\b/.test(run ?? ''));
  expect(installs.length).toBeGreaterThan(0);
  for (const { run } of installs) expect(run).toBe('npm ci --ignore-scripts');
});

test.for(workflows)('$name puts no words of a contributor into a command', ({ steps }) => {
  for (const { run = '' } of steps) expect(run).not.toContain('${{');
});

test('a pull request is built with the rights to read and no others', () => {
  const started = workflows.filter(({ on }) =>
    Object.keys(on).some((one) => one.startsWith('pull_request')),
  );
  expect(started).not.toEqual([]);
  for (const { on, jobs } of started) {
    expect(Object.keys(on)).toEqual(['pull_request']);
    for (const { permissions } of Object.values(jobs))
      expect(permissions).toEqual({ contents: 'read' });
  }
});

test('what is published has its dot files, and goes up with an action that pins what it uses', () => {
  const uploads = workflows
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  // Its action.yml at that commit: uses actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
  expect(uploads).toMatchObject([
    {
      uses: 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9',
      with: { path: 'dist', 'include-hidden-files': true },
    },
  ]);
});

test('what may publish runs no code of the repository', () => {
  const jobs = workflows.flatMap((one) => Object.values(one.jobs));
  const mayWrite = jobs.filter(({ permissions }) => Object.values(permissions).includes('write'));
  expect(mayWrite).toHaveLength(1);
  for (const { steps } of mayWrite) {
    expect(steps.map(({ uses, run }) => [uses?.split('@')[0], run])).toEqual([
      ['actions/deploy-pages', undefined],
    ]);
  }
});
