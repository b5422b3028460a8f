/** Distinguishes "Jane Doe and John Roe", who are two people, from "Ministry of Trade and Industry", which is one body. */

/** “And”, and “with”, in the languages whose names are parted from it by spaces. */
const and =
  'and|with|und|mit|et|avec|y|e|con|com|i|oraz|a|og|och|ja|en|és|dhe|edhe|dhe|ve|ile|va|và|dan|si|și|şi|un|ir|ta|te|na|at|agus|' +
  'и|і|й|та|да|и|და|եւ|և|ու|και|و|ו|और|तथा|एवं|এবং|ও|மற்றும்|మరియు|ಮತ್ತು|ഒപ്പം|및|和|与|與|及|と|และ|និង|និង';
const parting = new RegExp(
  String.raw`\s+(?:${and})\s+|\s*[,،、，;；؛/|•·&+]\s*(?:(?:${and})\s+)?|\s+-\s+`,
  'iu',
);

/** What follows a name behind a comma: "Doe, Jr." is one name. */
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|obe|mbe|cbe|m\.?p|dr)\.?$/i;

/** Words of bodies: where one part has one and another has none, the whole is one body's name. */
const body =
  /\b(?:minist\p{L}+|department|departement|dept|cent(?:re|er)|council|committee|commission|agenc\p{L}+|bureau|office|institut\p{L}*|foundation|association|society|union|authority|board|services?|company|co|corp|inc|ltd|group|team|desk|universit\p{L}+|school|press|news|network|fund|court|project|party|church|executive|bank|museum|library|federation|alliance|administration|secretariat|chamber|radio|tv|media|gazette|times|post|reuters|the)\b/iu;

/** Small words within names: Ben de la Cruz, Anna von Holm. */
const particle =
  /^(?:al|el|ap|ab|abu|bin|ben|ibn|bint|da|dal|das|de|degli|dei|del|della|den|der|di|do|dos|du|la|le|las|los|ten|ter|van|von|vom|zu|zum|af|av|i|y|e|ó|ní|nic|mac|ui)$/iu;

/** Words that are never part of one name: beside them a family name alone will do. "Ortega y Gasset" is one name. */
const plainAnd = /\s(?:and|with|und|mit|et|dhe|og|och|ve|и|&)\s/iu;

/** The names in one entry; the entry itself where it is one name, or where that is not sure. */
export function namesWithin(entry: string): readonly string[] {
  const parts = joinedParts(entry).filter((part) => !suffix.test(part));
  const leastWords = plainAnd.test(entry) ? 1 : 2;
  if (parts.length < 2 || !parts.every((part) => isName(part, leastWords))) return [entry];
  const bodies = parts.filter((part) => body.test(part)).length;
  return bodies > 0 && bodies < parts.length ? [entry] : parts;
}

function joinedParts(entry: string): readonly string[] {
  const parts = entry.trim().split(parting).filter(Boolean);
  return parts.flatMap((part) => hanParts(part) ?? arabicParts(part) ?? [part]);
}

const han = String.raw`[\p{Script=Han}]{2,4}`;
const hanPair = new RegExp(`^(${han})[和与與及](${han})$`, 'u');

/** Chinese writes no spaces; a name has two to four characters. Those that Japanese given names begin with stay. */
function hanParts(part: string): readonly string[] | undefined {
  const [, one, two] = hanPair.exec(part) ?? [];
  if (one === undefined || two === undefined || /^[子彦夫美代枝江佳]/u.test(two)) return undefined;
  return [one, two];
}

/** Given names that begin with the letter that is “and” in Arabic. */
const beginsWithWaw =
  /^(?:وليد|وائل|وحيد|وفاء|وسام|وداد|وهيب|وجدي|وسيم|وصفي|وهبة|ورد\p{L}*|وضاح|وفيق|وجيه|وديع|ولاء|وفا)$/u;

/** Arabic writes “and” as the first letter of the word behind it: each side has at least two words. */
function arabicParts(part: string): readonly string[] | undefined {
  if (!/\p{Script=Arabic}/u.test(part)) return undefined;
  const words = part.split(/\s+/);
  const at = words.findIndex(
    (word, index) =>
      index >= 2 &&
      words.length - index >= 2 &&
      /^و\p{L}{2,}/u.test(word) &&
      !beginsWithWaw.test(word),
  );
  if (at === -1) return undefined;
  return [words.slice(0, at).join(' '), words.slice(at).join(' ').slice(1)];
}

/** Words enough, which begin with capitals where the script has them; scripts without spaces need but two letters. */
function isName(part: string, leastWords: number): boolean {
  if (
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}$/u.test(
      part,
    )
  ) {
    return true;
  }
  const words = part.split(/\s+/);
  const proper = words.filter((word) => !particle.test(word));
  return (
    words.length >= leastWords &&
    proper.length > 0 &&
    proper.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}“"'(]/u.test(word))
  );
}
