import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileHash } from '#ingest/kept/read-versions.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { frontMatterText } from '#packing/front-matter-text.ts';
import { copyContent } from '#packing/packed-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const article = (more: string) =>
  `---\ntitle: A\ndate: 2024\npublisher: The Gazette\n${more}---\n\nThe secret text.\n`;
const held = (file: string) =>
  `media:\n  - { kind: map, file: ${file}, alt: A map, credit: The Gazette, licence: By leave }\n`;
const withdrawn =
  'status: withdrawn\ncorrections: [{ date: 2024, kind: withdrawal, why: It asked. }]\n';
const gif = 'GIF89a\x01\0\x01\0\0\0\0;';

/** The ledger of an archive that keeps the first versions of these articles. */
const ledger = (first: Readonly<Record<string, string>>) => {
  const records = Object.entries(first).map(([id, text]) => {
    const kept = { 1: { sha256: fileHash(text) } };
    return [id, { version: 1, sha256: 'a'.repeat(64), corrections: 0, kept }] as const;
  });
  return { 'versions/ledger.json': JSON.stringify(Object.fromEntries(records)) };
};

function packed(files: Readonly<Record<string, string>>) {
  const content = temporaryFolder(files);
  const to = join(temporaryFolder({}), 'content');
  copyContent(content, readArchive(content).archive, to);
  return {
    names: readdirSync(to, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .toSorted(),
    read: (file: string) => readFileSync(join(to, file), 'utf8'),
  };
}

test('what is published, byte for byte; no draft, and nothing that is left out', () => {
  const whole = article('rights: { text: full, licence: CC0 }\n').replaceAll('\n', '\r\n');
  const { names, read } = packed({
    'articles/2024/whole.md': whole,
    'articles/draft.md': article('status: draft\n'),
    'articles/_idea.md': article(''),
    'articles/notes.odt': 'x',
    'events/fire.md': '---\ntitle: Fire\ndate: 2024\n---\n\nText.\n',
    'topics/port.md': '---\nname: Port\nkind: place\n---\n',
    'links.json': '{}\n',
    '.env': 'SECRET',
    '_notes.txt': 'secret',
  });
  expect(names).toEqual([
    'articles/2024/whole.md',
    'events/fire.md',
    'links.json',
    'topics/port.md',
  ]);
  expect(read('articles/2024/whole.md')).toBe(whole);
});

test.each([
  ['a report whose rights allow none', 'rights: { text: none }\n'],
  ['a withdrawn one', withdrawn],
])('%s has no text', (_, more) => {
  const { read } = packed({ 'articles/a.md': article(more) });
  expect(read('articles/a.md')).toBe(article(more).replace('\nThe secret text.\n', ''));
});

test('of pictures only those of published articles', () => {
  const { names } = packed({
    'articles/a.md': article(held('a.gif')),
    'articles/b.md': article(`${held('b.gif')}status: draft\n`),
    'articles/c.md': article(held('c.gif') + withdrawn),
    'articles/b.gif': gif,
    'media/a.gif': gif,
    'media/c.gif': gif,
    'media/nobodys.gif': gif,
  });
  expect(names.filter((name) => name.endsWith('.gif'))).toEqual(['media/a.gif']);
});

test.each([
  ['restated', 'restated', true],
  ['restated', 'none', false],
  ['full, licence: CC0', 'restated', false],
])('an earlier version (%s) obeys the rights of today (%s)', (older, today, shows) => {
  const first = article(`rights: { text: ${older} }\n`);
  const { read } = packed({
    'articles/a.md': article(`rights: { text: ${today} }\n`),
    'versions/a/1.md': first,
    ...ledger({ a: first }),
  });
  expect(read('versions/a/1.md').includes('secret')).toBe(shows);
});

test('earlier versions of what was withdrawn have no text', () => {
  const { read } = packed({
    'articles/a.md': article(withdrawn),
    'versions/a/1.md': article(''),
    ...ledger({ a: article('') }),
  });
  expect(read('versions/a/1.md')).not.toContain('secret');
});

test('nothing is packed that the archive does not name', () => {
  const { names } = packed({
    'articles/a.md': article(''),
    'versions/a/1.md': article(''),
    'versions/a/2.md': article('title: B\n'),
    'versions/a/notes.md': 'secret',
    'versions/a/sub/1.md': 'secret',
    'versions/draft/1.md': article(''),
    'versions/ledger.json.bak': 'secret',
    ...ledger({ a: article('') }),
    'addresses.txt': '/articles/a/\n',
    'links.json': '{}\n',
    'passwords.txt': 'secret',
    'notes.json': 'secret',
    'media/passwords.txt': 'secret',
    'people/list.json': 'secret',
  });
  expect(names).toEqual([
    'addresses.txt',
    'articles/a.md',
    'links.json',
    'versions/a/1.md',
    'versions/ledger.json',
  ]);
});

test('a link that has come in since the content was read is not followed', () => {
  const content = temporaryFolder({ 'articles/a.md': article('') });
  const { archive } = readArchive(content);
  renameSync(join(content, 'articles'), join(content, 'elsewhere'));
  symlinkSync(join(content, 'elsewhere'), join(content, 'articles'));
  const to = join(temporaryFolder({}), 'content');
  expect(() => copyContent(content, archive, to)).toThrow('/articles is a symbolic link.');
  expect(existsSync(to)).toBe(false);
});

test('front matter ends where it is closed, whatever its line ends', () => {
  expect(frontMatterText('---\r\na: 1\r\n---  \r\nbody\n---\n', 'a.md')).toBe(
    '---\r\na: 1\r\n---  \r\n',
  );
  expect(frontMatterText('---\na: 1\n---', 'a.md')).toBe('---\na: 1\n---');
  expect(frontMatterText('---\ra: 1\r---\rbody', 'a.md')).toBe('---\ra: 1\r---\r');
});
