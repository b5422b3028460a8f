/** From the bytes of a clipping to its text: UTF-8, or the encoding that the file itself declares. */
import { fail, type Read } from './clipping.ts';

const mebibyte = 1024 * 1024;
export const largestClipping = 20 * mebibyte;

const saveAsUtf8 =
  'Open it in a text editor or browser, save it again with the encoding UTF-8, and import that.';

/** What begins the files that people take for text. */
const otherFormats: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^PK\x03\x04/, 'a ZIP file, such as a document of Word or LibreOffice'],
  [/^\xd0\xcf\x11\xe0/, 'a document of an older Word'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/, 'a picture'],
  [/^bplist00/, 'a web archive of Safari'],
];

/** Line ends become `\n`; control characters, which no text needs, go. */
export function decodeText(bytes: Uint8Array): Read<string> {
  if (bytes.length > largestClipping) {
    const size = (bytes.length / mebibyte).toFixed(1);
    return fail(
      'clipping-too-large',
      `The file has ${size} MB, and 20 MB are the most.`,
      'Import a smaller part of it: of a WordPress export, fewer posts at a time.',
    );
  }
  const start = latin1(bytes.subarray(0, 4096));
  const format = otherFormats.find(([pattern]) => pattern.test(start))?.[1];
  if (format !== undefined) {
    return fail(
      'clipping-not-text',
      `The file is ${format}, not text.`,
      'Copy its text into a .txt file, or save the page as HTML, and import that.',
    );
  }
  const decoded = decode(bytes, start);
  if (!decoded.ok) return decoded;
  const text = decoded.value
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '');
  if (text.trim() !== '') return { ok: true, value: text };
  return fail('clipping-empty', 'The file is empty.', 'Import a file that has a report in it.');
}

/** C0 and C1 controls but tab and line feed. */
const controls = new RegExp('[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]', 'g');

function decode(bytes: Uint8Array, start: string): Read<string> {
  const mark = encodingOfMark(bytes);
  const declared = mark ?? declaredEncoding(start);
  const asUtf8 = mark?.startsWith('utf-16') ? undefined : decodeAs('utf-8', bytes);
  if (asUtf8?.includes('\0')) {
    return fail('clipping-not-text', 'The file has zero bytes in it, as no text has.', saveAsUtf8);
  }
  // What reads as UTF-8 is UTF-8, also where a browser left an older declaration in the page.
  if (asUtf8 !== undefined) return { ok: true, value: asUtf8 };
  if (declared === undefined || /^utf-?8$/i.test(declared)) return notUtf8(bytes, declared);
  const text = decodeAs(declared, bytes);
  if (text !== undefined) return { ok: true, value: text };
  return fail(
    'encoding-invalid',
    `The file says that its encoding is ${declared}, and it cannot be read as that.`,
    saveAsUtf8,
  );
}

function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** `<meta charset>`, `<meta http-equiv>` or the XML declaration, within the first bytes. */
function declaredEncoding(start: string): string | undefined {
  const declaration =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(start);
  return declaration?.[1];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array, declared: string | undefined): Read<string> {
  const line = firstLineThatIsNot(bytes);
  const says = declared === undefined ? 'names no encoding' : 'says that it is UTF-8';
  return fail(
    'encoding-invalid',
    `The file ${says}, and line ${line} is not UTF-8: it is in an older encoding, such as Windows-1252 (Western) or Windows-1256 (Arabic).`,
    saveAsUtf8,
    { line, column: 1 },
  );
}

function firstLineThatIsNot(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    if (decodeAs('utf-8', bytes.subarray(from, to)) === undefined) return line;
    line += 1;
    from = to + 1;
  }
  return 1;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
