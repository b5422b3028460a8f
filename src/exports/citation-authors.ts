/** Lists of names as styles of citation write them. */
import type { CitedName } from './citation-name.ts';

/** APA 7: Müller, A., & de la Cruz, B.; of more than twenty, nineteen and the last. */
export function apaAuthors(names: readonly CitedName[]): string {
  const written = names.map((name) =>
    'literal' in name ? name.literal : familyFirst(name, initials(name.given)),
  );
  const last = written.at(-1) ?? '';
  if (written.length < 2) return last;
  if (written.length > 20) return `${written.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${written.slice(0, -1).join(', ')}, & ${last}`;
}

/** MLA 9: Müller, Ana, and Ben de la Cruz; of three or more, the first et al. */
export function mlaAuthors(names: readonly CitedName[]): string {
  return names.length > 2 ? `${inFull(names.slice(0, 1))}, et al` : inFull(names);
}

/** Chicago 18, bibliography: six in full; of more, the first three et al. */
export function chicagoAuthors(names: readonly CitedName[]): string {
  return names.length > 6 ? `${inFull(names.slice(0, 3), '')}, et al` : inFull(names);
}

/** The first with the family name first, the others as they are said. */
function inFull(names: readonly CitedName[], and = 'and '): string {
  const written = names.map((name, at) => {
    if ('literal' in name) return name.literal;
    if (at === 0) return familyFirst(name, name.given);
    return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
  });
  const last = written.at(-1) ?? '';
  return written.length < 2 ? last : `${written.slice(0, -1).join(', ')}, ${and}${last}`;
}

function familyFirst({ family, suffix }: { family: string; suffix?: string }, given: string) {
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** A. M., J.-P.; a script without capitals has no initials, and its names stay whole. */
function initials(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split(/[-‐]/)
        .map((part) => (/^\p{Lu}/u.test(part) ? `${[...part][0]}.` : part))
        .join('-'),
    )
    .join(' ');
}
