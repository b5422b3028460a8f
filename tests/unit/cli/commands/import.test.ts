import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '#cli/commands/import.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

const clipping = 'tests/fixtures/clippings/english-news-page.html';
const id = 'harbour-bridge-closed-after-cracks-are-found';

function anArchive(): string {
  const folder = temporaryFolder({});
  cpSync('tests/fixtures/newsroom', join(folder, 'content'), { recursive: true });
  return folder;
}

/** Messages name the folder as FOLDER. */
async function runImport(folder: string, args: readonly string[], stdin: string | Buffer = '') {
  const env = { ARCHIVE_CONTENT: join(folder, 'content') };
  const { status, stdout, stderr } = await runCommand(run, args, { env, stdin });
  const named = (text: string) => text.replaceAll(/[^\s"]*archive-test-\w+/g, 'FOLDER');
  return { status, stdout: named(stdout), stderr: named(stderr) };
}

const articles = (folder: string) =>
  readdirSync(join(folder, 'content/articles')).filter((name) => name.startsWith('harbour-'));

test('a clipping becomes a draft, and the command says what it wrote and what comes next', async () => {
  const folder = anArchive();
  const result = await runImport(folder, [clipping, '--event', 'bridge-closed']);
  expect(result).toMatchSnapshot();
  expect(articles(folder)).toEqual([`${id}.md`]);
  expect(readFileSync(join(folder, `content/articles/${id}.md`), 'utf8')).toContain(
    'events:\n  - bridge-closed',
  );
});

test('a second import of it overwrites nothing', async () => {
  const folder = anArchive();
  await runImport(folder, [clipping, '--title', 'First']);
  await runImport(folder, [clipping]);
  await runImport(folder, [clipping]);
  expect(articles(folder)).toEqual([`${id}-2.md`, `${id}.md`]);
});

test('tools get the same as JSON', async () => {
  const folder = anArchive();
  const { status, stdout } = await runImport(folder, [clipping, '--json']);
  const shape = z.object({
    written: z.array(
      z.object({
        id: z.string(),
        fields: z.object({ title: z.string() }).loose(),
        dropped: z.array(z.object({ text: z.string(), why: z.string() })),
      }),
    ),
  });
  const { written } = shape.parse(JSON.parse(stdout));
  expect(status).toBe(0);
  expect(written[0]?.id).toBe(id);
  expect(written[0]?.dropped.map(({ text }) => text)).toContain('Subscribe to our newsletter');
});

test('a pasted text is read from standard input, with what the editor knows', async () => {
  const folder = anArchive();
  const flags = [
    '--publisher',
    'Harbour Radio',
    '--language',
    'sq',
    '--date',
    '2024-05-03',
    '--id',
    'harbour-news',
    '--yes',
  ];
  const { status } = await runImport(
    folder,
    ['-', ...flags],
    'Ura u mbyll\n\nUra e portit u mbyll dje.',
  );
  expect(status).toBe(0);
  const draft = readFileSync(join(folder, 'content/articles/harbour-news.md'), 'utf8');
  expect(draft).toContain('date: 2024-05-03\npublisher: Harbour Radio\nlanguage: sq\n');
});

test('another content folder can be named', async () => {
  const folder = anArchive();
  cpSync(join(folder, 'content'), join(folder, 'other'), { recursive: true });
  expect((await runImport(folder, [clipping, '--out', join(folder, 'other')])).status).toBe(0);
  expect(articles(folder)).toEqual([]);
});

test('--help says everything', async () => {
  expect(await runImport(anArchive(), ['--help'])).toMatchSnapshot();
});

test.each([
  ['a file that is missing', ['tests/fixtures/clippings/english-news-pages.html'], ''],
  ['a folder', ['tests/fixtures/clippings'], ''],
  ['an empty text', ['-'], ''],
  ['a text that is not UTF-8', ['-'], Buffer.from('Titull\n\nP\xebrmbledhje', 'latin1')],
  ['a text over 20 MB', ['-'], Buffer.alloc(21 * 1024 * 1024, 'a')],
  ['a page without a text', ['-'], '<html><body><img src="a.jpg"></body></html>'],
  ['broken XML', ['-'], '<?xml version="1.0"?>\n<rss><channel></rss>'],
  ['an event that is not there', [clipping, '--event', 'bridge-close'], ''],
  ['a content folder that is not there', [clipping, '--out', 'no/such/folder'], ''],
])('%s has one message and writes nothing', async (_what, args, input) => {
  const folder = anArchive();
  const result = await runImport(folder, args, input);
  expect(result).toMatchSnapshot();
  expect(result.status).toBe(1);
  expect(articles(folder)).toEqual([]);
});

test.each([
  ['no file', []],
  ['two files', ['a.html', 'b.html']],
  ['an unknown flag', [clipping, '--evnt', 'x']],
  ['a date that is none', [clipping, '--date', '2024-13']],
  ['a vague date', [clipping, '--date', '2024-05~']],
  ['an id that is none', [clipping, '--id', 'Bridge Closed']],
  ['a language that is none', [clipping, '--language', 'Albanian!']],
  [
    'one id for several posts',
    ['tests/fixtures/clippings/wordpress-export.xml', '--id', 'harbour-x'],
  ],
])('%s is a wrong command', async (_what, args) => {
  const folder = anArchive();
  const result = await runImport(folder, args);
  expect(result).toMatchSnapshot();
  expect(result.status).toBe(2);
  expect(articles(folder)).toEqual([]);
});

test('the text of a clipping is kept for validate alone, which reports where a body still has its sentences', async () => {
  const folder = anArchive();
  await runImport(folder, [clipping]);
  await runImport(folder, [clipping]);
  const content = join(folder, 'content');
  expect(readdirSync(join(content, '.clippings')).toSorted()).toEqual([
    '.gitignore',
    `${id}-2.txt`,
    `${id}.txt`,
  ]);
  expect(readFileSync(join(content, '.clippings/.gitignore'), 'utf8')).toMatch(/^\*$/m);
  const kept = readFileSync(join(content, `.clippings/${id}.txt`), 'utf8');
  const draft = readFileSync(join(content, `articles/${id}.md`), 'utf8');
  expect(draft).toContain(kept);
  const restated = draft.replace('text: none', 'text: restated');
  writeFileSync(join(content, `articles/${id}.md`), restated);
  const copied = () => readArchive(content).problems.filter(({ code }) => code === 'text-copied');
  expect(copied()).not.toEqual([]);
  expect(copied().every(({ path }) => path.endsWith(`${id}.md`))).toBe(true);
  rmSync(join(content, '.clippings'), { recursive: true });
  expect(copied()).toEqual([]);
  expect(readArchive(content).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('nothing is kept through a link', async () => {
  const folder = anArchive();
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/.clippings'));
  expect((await runImport(folder, [clipping])).status).toBe(0);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});
