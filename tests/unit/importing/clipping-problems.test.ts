/** Each problem for which `npm run import` makes no draft, under its code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Read } from '#importing/clipping.ts';
import { readClippings } from '#importing/read/read-clipping.ts';
import { readFile } from '#importing/read/read-input.ts';
import { writeDrafts } from '#importing/write/write-drafts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Whoever may read everything, as in a container, cannot be shut out of a file.
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

const codeOf = (read: Read<unknown>) => (read.ok ? 'ok' : read.fault.code);
const imported = (name: string, text: string) =>
  codeOf(readClippings(name, new TextEncoder().encode(text)));

test.each([
  ['clipping-empty', 'a.txt', ' \n'],
  ['clipping-not-text', 'a.pdf', '%PDF-1.7\n'],
  ['clipping-without-text', 'a.html', '<!doctype html><html><body></body></html>'],
  ['clipping-too-large', 'a.txt', `A headline\n\n${'The bridge is closed. '.repeat(20_000)}`],
  ['clipping-too-dense', 'a.txt', `A headline\n\n${'[a]('.repeat(20_000)}`],
  ['clipping-too-deep', 'a.md', `# A headline\n\n${'>'.repeat(100)}a`],
  ['xml-invalid', 'a.xml', '<?xml version="1.0"?><rss><channel></rss>'],
  ['xml-unknown', 'a.xml', '<?xml version="1.0"?><rss><channel></channel></rss>'],
])('%s: of a clipping', (code, name, text) => {
  expect(imported(name, text)).toBe(code);
});

test('clipping-missing: of a file that is not there', () => {
  expect(codeOf(readFile(join(temporaryFolder({}), 'report.txt')))).toBe('clipping-missing');
});

test('clipping-is-folder: of a folder', () => {
  expect(codeOf(readFile(temporaryFolder({})))).toBe('clipping-is-folder');
});

test('clipping-unreadable: of a file that the system keeps closed', () => {
  const file = join(temporaryFolder({ 'closed.txt': 'A headline' }), 'closed.txt');
  vi.mocked(readFileSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('Closed'), { code: 'EACCES' });
  });
  expect(readFile(file)).toMatchObject({
    ok: false,
    fault: { code: 'clipping-unreadable', found: 'The file cannot be read (EACCES).' },
  });
});

test('draft-unwritable: where the folder of articles is a file', () => {
  const folder = temporaryFolder({});
  writeFileSync(join(folder, 'articles'), '');
  expect(codeOf(writeDrafts(folder, [], new Set()))).toBe('draft-unwritable');
});
