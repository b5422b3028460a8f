import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publisherChoices } from '#cli/asking/known-names.ts';
import { run } from '#cli/commands/new.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

const event = '---\ntitle: Closed\ndate: 2024-05-01\n---\n';

function inArchive(
  files: Readonly<Record<string, string>> = { 'content/events/closed.md': event },
) {
  const root = temporaryFolder(files);
  return {
    root,
    content: join(root, 'content'),
    make: (...args: readonly string[]) => runCommand(run, args, { cwd: root }),
  };
}

test('an article is written where it belongs, is right, and its editor reads what to do next', async () => {
  const { root, content, make } = inArchive();
  const { status, stdout, stderr } = await make(
    'article',
    ...['--title', 'Harbour bridge: closed', '--date', '2024-05-02', '--publisher', 'The Gazette'],
    ...['--event', 'closed', '--byline', 'Ana Müller', '--byline', 'No'],
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^Written: content\/articles\/2024\/harbour-bridge-closed\.md\n\n.*npm run validate/s,
  );
  const { archive, problems } = readArchive(content);
  expect(problems.map(({ code }) => code)).toEqual(['body-empty']);
  expect(archive.articles).toMatchObject([
    { title: 'Harbour bridge: closed', events: ['closed'], byline: ['Ana Müller', 'No'] },
  ]);
  expect(existsSync(join(root, '.astro/collections/collections.json'))).toBe(true);
});

test('nothing is overwritten: exit 1', async () => {
  const { content, make } = inArchive();
  const { status, stderr } = await make('event', '--title', 'Closed', '--date', '2024');
  expect(status).toBe(1);
  expect(stderr).toBe(
    '"closed" is taken by content/events/closed.md, and nothing is overwritten.\nChoose another name: --id closed-2\n',
  );
  expect(readFileSync(join(content, 'events/closed.md'), 'utf8')).toBe(event);
});

test('the first file of an archive makes its folders', async () => {
  const { make } = inArchive({});
  expect((await make('topic', '--name', 'Port Maren', '--kind', 'place')).stdout).toContain(
    'content/topics/port-maren.md',
  );
});

test('a draft may lack a date and a publisher', async () => {
  const { make } = inArchive();
  expect((await make('article', '--title', 'Later', '--status', 'draft')).stdout).toContain(
    'content/articles/later.md',
  );
});

test('what is wrong is reported in the words of validate: exit 1, and no file', async () => {
  const { content, make } = inArchive();
  const { status, stderr } = await make(
    'article',
    ...['--title', 'A', '--date', '2024-13', '--publisher', 'B', '--language', 'en_GB'],
  );
  expect(status).toBe(1);
  expect(stderr).toContain('date  [date-invalid]\n  "2024-13" is not a date that can be read');
  expect(stderr).toContain('language  [language-invalid]');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(content, 'articles'))).toBe(false);
});

describe('without a terminal it asks nothing', () => {
  test.each([
    [['article'], 'Missing: --title, --date, --publisher. --help explains them.\n'],
    [['topic', '--yes'], 'Missing: --name, --kind. --help explains them.\n'],
    [[], /^Say what it is/],
    [
      ['artcle'],
      'There is no kind "artcle". Did you mean "article"? Write one of: article, event, topic.\n',
    ],
    [['topic', '--nme', 'A'], /^There is no flag --nme\. Did you mean "--name"\?/],
    [['topic', '--name', 'Port', 'Maren'], /^"Maren" belongs to no flag\./],
    [['topic', '--name', 'پل', '--kind', 'place'], /add --id\.$/m],
  ])('%j: exit 2 and one message', async (args, words) => {
    const { status, stdout, stderr } = await inArchive().make(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('--help lists the flags of a kind with what their fields are', async () => {
  const { make } = inArchive();
  expect((await make('--help')).stdout).toContain('npm run new -- <article|event|topic>');
  const { status, stdout } = await make('article', '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/--title +The headline, as published\. \(required\)/);
  expect(stdout).toMatch(/--event \* +Events that it reports/);
});

test('of publishers, the known spelling is offered, and a new name as one', () => {
  const known = [{ value: 'Reuters', name: 'Reuters' }];
  const offered = (typed: string) => publisherChoices(typed, known).map(({ label }) => label);
  expect(offered('reuters')).toEqual(['Reuters']);
  expect(offered('Reutrs')).toEqual(['Reuters', 'A new one: Reutrs']);
  expect(offered('Xinhua')).toEqual(['A new one: Xinhua']);
  expect(offered('')).toEqual(['Reuters']);
});
