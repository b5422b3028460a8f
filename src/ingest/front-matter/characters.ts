/**
 * Characters that harm a text without being seen: those that show it in another order than it is stored (Unicode
 * Technical Report 36, “Trojan Source”), tags, controls. The joiners and marks that Persian, Arabic and Hebrew need are
 * fine: U+200C to U+200F, U+061C.
 */
import type { Mistake, TextFault } from './text-fault.ts';

/** Overrides and isolates, tags, controls but for tab and line feed, and what no text holds. */
const forbidden =
  /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Cs}\p{Noncharacter_Code_Point}[\p{Cc}--[\t\n]]]/v;
const everyForbidden = new RegExp(forbidden, 'gv');

/** HTML’s numeric references: `&#x202E;` is that character as much as the character itself. */
const reference = /&#(?:x(?<hex>[0-9a-f]{1,8})|(?<decimal>\d{1,8}));?/gi;

const maxListed = 10;

/** The first forbidden characters of a text with their places; `withReferences` where the text is HTML too. */
export function characterFaults(text: string, withReferences: boolean): TextFault[] {
  const typed = forbidden.test(text)
    ? [...text.matchAll(everyForbidden)].map(({ 0: character, index }) => ({ character, index }))
    : [];
  const referred = withReferences && text.includes('&#') ? referredIn(text) : [];
  return [...typed, ...referred]
    .slice(0, maxListed)
    .map(({ character, index }) => ({ ...faultOf(character), ...placeIn(text, index) }));
}

/** The mistake in a text that has a forbidden character; its place is for the caller to add. */
export function characterFault(text: string): Mistake | undefined {
  const character = forbidden.exec(text)?.[0];
  return character === undefined ? undefined : faultOf(character);
}

function referredIn(text: string): { character: string; index: number }[] {
  return [...text.matchAll(reference)].flatMap(({ groups, index }) => {
    const code = Number.parseInt(groups?.hex ?? groups?.decimal ?? '', groups?.hex ? 16 : 10);
    // HTML itself puts U+FFFD in the place of NUL, surrogates and what is past Unicode.
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return [];
    const character = String.fromCodePoint(code);
    return forbidden.test(character) && code !== 0x0d ? [{ character, index }] : [];
  });
}

function faultOf(character: string): Mistake {
  const code = character.codePointAt(0) ?? 0;
  return {
    code: 'character-forbidden',
    found: `There is an invisible character here: U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${kindOf(code)}.`,
    remedy: isDirection(code)
      ? 'Delete it; where a text runs the other way, write <bdi>…</bdi> or <span dir="rtl">…</span> in a body, and nothing in front matter.'
      : 'Delete it: it may have come with a copied text.',
  };
}

function isDirection(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function kindOf(code: number): string {
  if (isDirection(code)) return 'which shows text in another order than it is written';
  if (code >= 0xe0000 && code <= 0xe007f) return 'a tag that no reader sees';
  return code === 0 ? 'a null' : 'a control character';
}

function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
