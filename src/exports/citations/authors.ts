/** Lists of names as styles of citation write them. In: the names, and the language (BCP 47) of what is cited. */
import { initials } from './initials.ts';
import { type NameParts, partsOf } from './name-parts.ts';
import type { CitedName } from './person-name.ts';

/** APA 7: Müller, A., & de la Cruz, B.; of more than twenty, nineteen and the last. */
export function apaAuthors(names: readonly CitedName[], language: string): string {
  const written = names.map((name) => {
    const short = 'literal' in name ? name : { ...name, given: initials(name.given) };
    return write(short, language, familyFirst);
  });
  if (written.length > 20) return `${written.slice(0, 19).join(', ')}, … ${written.at(-1)}`;
  return joined(written, '&', isPerson(names.at(-1)));
}

/** MLA 9: Müller, Ana, and Ben de la Cruz; of three or more, the first et al. */
export function mlaAuthors(names: readonly CitedName[], language: string): string {
  const written = names.map((name, at) =>
    write(name, language, at === 0 ? familyFirst : givenFirst),
  );
  return names.length > 2 ? `${written[0]}, et al` : joined(written, 'and', isPerson(names.at(-1)));
}

/** Chicago 18: six in full; of more, the first three et al. A particle of the first follows the given name. */
export function chicagoAuthors(names: readonly CitedName[], language: string): string {
  const written = names.map((name, at) =>
    write(name, language, at === 0 ? particleLast : givenFirst),
  );
  return firstOf(written, isPerson(names.at(-1)));
}

/** Chicago 18, inside a sentence: each given name first. */
export function chicagoNames(names: readonly CitedName[], language: string): string {
  return firstOf(
    names.map((name) => write(name, language, givenFirst)),
    false,
  );
}

function firstOf(written: readonly string[], isComma: boolean): string {
  return written.length > 6
    ? `${written.slice(0, 3).join(', ')}, et al.`
    : joined(written, 'and', isComma);
}

/** Two names have a comma between them where the last is a person’s. */
function joined(names: readonly string[], and: string, isComma: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = names.length > 2 || isComma ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}

function isPerson(name: CitedName | undefined): boolean {
  return name !== undefined && !('literal' in name);
}

/**
 * Names in Chinese, Japanese and Korean letters have no order to change and no spaces; beside Chinese and Japanese, other
 * names have the family first without a comma.
 */
function write(name: CitedName, language: string, order: (parts: NameParts) => string): string {
  if ('literal' in name) return name.literal;
  const parts = partsOf(name);
  if (parts.isUnspaced) return `${parts.family}${parts.given}`;
  return /^(?:zh|ja)(?:-|$)/.test(language)
    ? words([`${parts.particle}${parts.family}`, parts.given])
    : order(parts);
}

/** de la Cruz, Ben, Jr. */
function familyFirst({ given, dropping, particle, family, suffix }: NameParts): string {
  return listed([`${particle}${family}`, words([given, dropping]), suffix]);
}

/** Cruz, Ben de la, Jr. */
function particleLast({ given, dropping, particle, family, suffix }: NameParts): string {
  return listed([family, words([given, dropping, particle.trim()]), suffix]);
}

/** Ben de la Cruz Jr. */
function givenFirst({ given, dropping, particle, family, suffix }: NameParts): string {
  return words([given, dropping, `${particle}${family}`, suffix]);
}

function listed(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}

function words(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
