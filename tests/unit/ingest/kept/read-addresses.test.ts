import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '#ingest/folder/read-text.ts';
import { addressesText, parseAddresses, readAddresses } from '#ingest/kept/read-addresses.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const addressesOf = (text: string) => [...(parseAddresses(text, 'a.txt').addresses?.lines ?? [])];

test('it is written sorted, each address once, and read as it was written', () => {
  const text = addressesText(['/b/', '/', '/publishers/صحيفة/', '/b/', '/B/']);
  expect(text).toBe('/\n/B/\n/b/\n/publishers/صحيفة/\n');
  expect(addressesText(new Map(addressesOf(text)).keys())).toBe(text);
  expect(addressesText([])).toBe('');
});

test('what a merge or an editor of text leaves is read: any order, twice, empty lines, BOM, CRLF', () => {
  expect(addressesOf('\uFEFF/b/\r\n\r\n/a/\r\n/b/\r\n')).toEqual([
    ['/b/', 1],
    ['/a/', 3],
  ]);
});

test('an address may stand there as a browser copies it, or without its first slash', () => {
  expect(addressesOf('articles/a/\n/publishers/%C3%AB/\n/publishers/e\u0308/\n')).toEqual([
    ['/articles/a/', 1],
    ['/publishers/ë/', 2],
  ]);
});

test.each([
  'https://archive.example/articles/a/',
  '//evil.example/',
  '/../secret',
  '/a/./b/',
  '/%2e%2e/secret',
  '/a//b/',
  '/a?b',
  '/a#b',
  '/a b/',
  ' /a/',
  '/a\\b/',
  '/a\u0000b/',
  '/a\u202eb/',
  '/%E0%A4%A/',
  '<<<<<<< ours',
  '=======\t',
])('what is no address is told at its line: %j', (typed) => {
  const { addresses, findings } = parseAddresses(`/a/\n${typed}\n/b/\n`, 'content/addresses.txt');
  expect(addresses).toBeUndefined();
  expect(findings.map(({ code, path, at }) => [code, path, at?.line])).toEqual([
    ['addresses-invalid', 'content/addresses.txt', 2],
  ]);
  expect(findings[0]?.found).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('a list that is not text, or a link, is told and never followed', () => {
  const folder = temporaryFolder({ 'b/addresses.txt': '/a/\n' });
  expect(readAddresses(join(folder, 'b'), readText).addresses?.lines.size).toBe(1);
  symlinkSync('b/addresses.txt', join(folder, 'addresses.txt'));
  expect(readAddresses(folder, readText)).toMatchObject({ problems: [{ code: 'file-linked' }] });
  expect(readFileSync(join(folder, 'addresses.txt'), 'utf8')).toBe('/a/\n');
  expect(readAddresses(join(folder, 'nowhere'), readText)).toEqual({ findings: [], problems: [] });
});
