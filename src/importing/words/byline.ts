/** Whom a byline names: persons, a newsroom, or what only an editor can decide. */
import { outletSlug } from '#archive/outlet.ts';
import { agencyNamed } from './agencies.ts';
import { oneLine } from './plain-words.ts';

export type Byline =
  /** With the agency that they work for, where it follows their names: "Ana Müller, Reuters". */
  | { readonly kind: 'persons'; readonly names: readonly string[]; readonly agency?: string }
  /** An agency whose report it may be. */
  | { readonly kind: 'agency'; readonly name: string }
  /** The outlet itself, "Admin", an address: nobody. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unclear'; readonly text: string };

/** "By", in the languages that the archive reads most. */
const by =
  /^(?:by|nga|von|par|por|written by|shkruar nga|reporting by|بقلم|كتبه?|إعداد|نوشته|گزارش از)(?:\s*[:：]\s*|\s+)/iu;

const nobody = new Set(
  [
    'admin administrator editor editors editorial newsroom newsdesk redaksia redaksioni redaktion redaktori',
    'redaction rédaction redacción redazione staff webmaster agencies agjenci agjencitë team user guest author',
    'anonymous correspondent online web التحرير تحریریه وكالات',
  ]
    .join(' ')
    .split(' '),
);
const nobodyPhrases =
  /^(?:la r[ée]daction|la redacci[óo]n|die redaktion|the editors?|the newsroom|هيئة التحرير|غرفة الأخبار|گروه خبر|هیئت تحریریه)$|\b(?:staff|news ?desk|newsroom|editorial|redaksia|redaktion|agencies|web ?desk|team)$|^(?:(?:staff|our|special) (?:reporters?|writers?|correspondents?)|correspondents?)$/iu;

/** The text after "By", "Nga", "بقلم" …, where the line begins so; `undefined` where it does not. */
export function afterBy(line: string): string | undefined {
  const text = oneLine(line);
  return by.test(text) ? text.replace(by, '') : undefined;
}

/** In: the author that a copy gives, and the names of outlets, which are not persons. */
export function readByline(credit: string, outlets: readonly string[]): Byline {
  const text = (afterBy(credit) ?? oneLine(credit)).replace(/[.,;:|]+$/, '');
  if (/^(https?:|www\.)|@|\.(com|net|org|al|ir)\b/i.test(text) || !/\p{L}/u.test(text)) {
    return { kind: 'nobody' };
  }
  const agency = agencyNamed(text);
  if (agency !== undefined) return { kind: 'agency', name: agency };
  if (isNobody(text, outlets)) return { kind: 'nobody' };
  const parts = text.split(/\s*[,،;]\s*|\s+(?:and|&|dhe|und|et|y)\s+/iu).filter(Boolean);
  const works = agencyNamed(parts.at(-1) ?? '');
  const names = works === undefined ? parts : parts.slice(0, -1);
  return names.length > 0 && names.every((name) => isPerson(name, outlets))
    ? { kind: 'persons', names, ...(works && { agency: works }) }
    : { kind: 'unclear', text };
}

function isNobody(text: string, outlets: readonly string[]): boolean {
  const slug = outletSlug(text);
  return (
    outlets.some((outlet) => outletSlug(outlet) === slug) ||
    (!/[,،;]/.test(text) && nobodyPhrases.test(text)) ||
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => nobody.has(word))
  );
}

/** Small words within names: Ben de la Cruz, Anna von Holm. */
const particles =
  'al|ap|bin|da|dal|das|de|degli|dei|del|della|den|der|di|do|dos|du|e|el|i|ibn|la|las|le|los|ten|ter|van|von|zu';
const capitalised = new RegExp(
  String.raw`^(?:(?:\p{Lu}[\p{L}\p{M}’'.-]*|(?:${particles}))\s+)*\p{Lu}[\p{L}\p{M}’'.-]*$`,
  'u',
);
/** Scripts without capitals: Arabic and its kin. */
const uncased = /^[\p{Lo}\p{M}\u200c]+(?:\s+[\p{Lo}\p{M}\u200c]+){1,4}$/u;

const offices =
  /\b(?:correspondent|editor|reporter|journalist|analyst|bureau|chief|photographer|contributor|gazetar|gazetare|redaktor|office|service|press|news|agency|media|tv|radio|times|post|journal|today|online|in)\b|^(?:مراسل|صحفي|كاتب|خبرگزاری|روزنامه)/iu;

function isPerson(name: string, outlets: readonly string[]): boolean {
  const words = name.split(' ').length;
  if (words < 2 || words > 6 || offices.test(name) || isNobody(name, outlets)) return false;
  return agencyNamed(name) === undefined && (capitalised.test(name) || uncased.test(name));
}
