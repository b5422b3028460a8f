import { expect, test } from 'vitest';
import { decodeText, isEncoding } from '#importing/read/decode-text.ts';

const decoded = (bytes: Buffer | string) => {
  const read = decodeText(Buffer.from(bytes));
  return read.ok ? read.value : read.fault;
};
const declared = (charset: string, bytes: string) =>
  Buffer.from(`<meta charset="${charset}"><p>${bytes}</p>`, 'latin1');

test.each([
  ['windows-1252', 'caf\xe9 \x93so\x94', 'café “so”'],
  ['windows-1256', '\xe4\xda\xe3', 'نعم'],
  ['iso-8859-1', '\xe7a', 'ça'],
])('a page that declares %s is read as that', (charset, bytes, text) => {
  expect(decoded(declared(charset, bytes))).toContain(text);
});

test('an encoding that an editor names is taken for what it is', () => {
  const bytes = Buffer.from(
    'Nga Ermal \xc7ela: \x93m\xeb nuk ka\x94, tha \xe7do d\xebshmitar',
    'latin1',
  );
  const read = decodeText(bytes, 'windows-1250');
  expect(read.ok && read.value).toBe('Nga Ermal Çela: “më nuk ka”, tha çdo dëshmitar');
  expect(decodeText(bytes, 'utf-8')).toMatchObject({ ok: false });
  expect(['windows-1250', 'utf-16le', 'windows-albanian'].map(isEncoding)).toEqual([
    true,
    true,
    false,
  ]);
});

test('what reads as UTF-8 is UTF-8, whatever it declares', () => {
  expect(decoded('<meta charset="windows-1256"><p>نعم</p>')).toContain('نعم');
});

test.each([
  ['UTF-16, little end first', Buffer.from('\ufeffMë fal', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffMë fal', 'utf16le').swap16()],
  ['UTF-8', Buffer.from('\ufeffMë fal')],
])('the byte order mark of %s is understood and taken off', (_name, bytes) => {
  expect(decoded(bytes)).toBe('Më fal');
});

test('letters, marks and joiners come out as they went in', () => {
  const text = 'می‌خواهم أُغلقَ c\u0327a ë e\u0308 \u00a0«»';
  expect(decoded(text)).toBe(text);
});

test('line ends become one kind, and control characters go', () => {
  expect(decoded('one\r\ntwo\rthree\u0007\tfour')).toBe('one\ntwo\nthree\tfour');
});

test.each([
  ['an encoding that nobody declared', Buffer.from('one\ncaf\xe9', 'latin1')],
  ['a declaration that is wrong', declared('utf-8', 'caf\xe9')],
  ['an encoding that cannot be read', declared('utf-7', 'caf\xe9')],
  ['zero bytes', Buffer.from('a\0b')],
  ['a PDF', Buffer.from('%PDF-1.7')],
  ['a document of Word', Buffer.from('PK\x03\x04word')],
  ['nothing', Buffer.from(' \n\t ')],
  ['too much', Buffer.alloc(21 * 1024 * 1024, 'a')],
])('%s has its own message', (_name, bytes) => {
  expect(decoded(bytes)).toMatchSnapshot();
});
