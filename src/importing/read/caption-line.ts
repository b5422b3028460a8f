/** Recognises a line of a pasted text that was the caption of a picture, by the credit at its end or start. */
import type { Medium } from '#importing/clipping.ts';
import { creditOf } from '#importing/words/credit-line.ts';
import { onlyDayIn } from '#importing/words/days-in-text.ts';

const houses =
  'REUTERS|Reuters|AFP|AP(?: Photo)?|EPA(?:-EFE)?|EFE|ANSA|DPA|dpa|TASS|XINHUA|Xinhua|ANADOLU|Anadolu|AA|IRNA|ISNA|LSA|ATSH|Getty(?: Images)?|GETTY(?: IMAGES)?|PHOTO|FOTO';
const name = String.raw`[\p{L}][\p{L}\p{M}’'. -]{1,60}?`;

/** "REUTERS/FLORION GOGA - Staff leave …" */
const before = new RegExp(
  String.raw`^[([]?((?:${houses})\s*/\s*${name})[)\]]?\s*(?:[-–—|:]\s+|\s[-–—|]\s*)(\S.*)$`,
  'su',
);
/** "… in Tirana. REUTERS/Florion Goga/File Photo" */
const after = new RegExp(
  String.raw`^(.*?)(?:^|[\s.,;|–—([-])((?:${houses})\s*/\s*${name}(?:\s*/\s*${name}){0,2})[)\]\s.]*$`,
  'su',
);
/** "… in Tirana. Florion Goga/Reuters", "[Florion Goga/AP/picture alliance]" */
const turned = new RegExp(
  String.raw`^(.*?)(?:^|[.,;|–—([]\s*)(?:(?:[Pp]hoto|[Ff]oto|[Ii]mage|[Pp]icture|[Cc]redit)\s*:\s*)?((?:[\p{Lu}][\p{L}\p{M}’'.-]*\s*){1,4}/\s*(?:${houses})(?:\s+via\s+[\p{L} ]{2,30}|\s*/\s*${name})?)[)\]\s.]*$`,
  'su',
);
/** "… in Tirana. REUTERS", "… (via Reuters)": of a caption above the text only. */
const houseAlone = new RegExp(
  String.raw`^(.*?)(?:[.|–—]\s*|[([]\s*)((?:via |Handout via )?(?:${houses}))[)\]\s.]*$`,
  'su',
);

const maxLength = 500;

/** In: a line, and whether it is above the text. Out: the picture, or `undefined` where it is no caption. */
export function captionOfLine(line: string, isAbove: boolean): Medium | undefined {
  if (line.length > maxLength) return undefined;
  const { shows, credit } = parted(line, isAbove);
  if (credit === undefined || !isCredit(credit)) return undefined;
  const date = onlyDayIn(line);
  return { kind: 'picture', ...(shows && { shows }), ...(date && { date }), credit };
}

function parted(line: string, isAbove: boolean): { shows?: string; credit?: string } {
  const [, first, rest] = before.exec(line) ?? [];
  if (first && rest) return { shows: rest, credit: first.trim() };
  const [, words, last] =
    turned.exec(line) ?? after.exec(line) ?? (isAbove ? houseAlone.exec(line) : null) ?? [];
  const shows = words?.replace(/[\s.,;|–—([-]+$/u, '').trim();
  if (last) return { ...(shows && { shows }), credit: last.trim() };
  return creditOf(line);
}

const small =
  /^(?:and|und|e|et|y|of|the|de|la|van|von|via|for|by|picture|alliance|photo|file|handout|images?|pool|press|[&|/–-])$/iu;

/** A credit is names; "The picture: it was dark." is a sentence. */
function isCredit(credit: string): boolean {
  const words = credit.split(/[\s/]+/u).filter(Boolean);
  return words.length <= 10 && words.every((word) => small.test(word) || /^[^\p{Ll}]/u.test(word));
}
