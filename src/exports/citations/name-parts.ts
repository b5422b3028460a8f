/** The particles of a name, as citeproc finds them in the family name and at the end of the given name. */
import type { CitedName } from './person-name.ts';

export interface NameParts {
  readonly given: string;
  /** A particle at the end of the given name: Ludwig van. */
  readonly dropping: string;
  /** A particle that belongs to the family name, with what joins it: "de la ", "al-", "d’". */
  readonly particle: string;
  readonly family: string;
  readonly suffix: string;
  /** Whether it is written in letters that need no spaces: the family name, then the given name. */
  readonly isUnspaced: boolean;
}

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・]+$/u;
const leading = /^([^ ]+(?:[-ʻ’ ']) *)(.+)$/u;
const trailing = /^(.+?) ([^ ]+)$/u;

export function partsOf(name: Exclude<CitedName, { readonly literal: string }>): NameParts {
  const { particle, rest: family } = beforeFamily(name.family);
  const { rest: given, particle: dropping } = afterGiven(name.given);
  const isUnspaced = unspaced.test(name.family);
  return { given, dropping, particle, family, suffix: name.suffix ?? '', isUnspaced };
}

function beforeFamily(text: string): { particle: string; rest: string } {
  const [, first, rest] = leading.exec(text) ?? [];
  if (first === undefined || rest === undefined || !beginsSmall(first)) {
    return { particle: '', rest: text };
  }
  const inner = beforeFamily(rest);
  return { particle: `${first}${inner.particle}`, rest: inner.rest };
}

function afterGiven(text: string): { particle: string; rest: string } {
  const [, before, last] = trailing.exec(text) ?? [];
  if (before === undefined || last === undefined || !beginsSmall(last)) {
    return { particle: '', rest: text };
  }
  const inner = afterGiven(before);
  return { particle: [inner.particle, last].filter(Boolean).join(' '), rest: inner.rest };
}

/** Letters of scripts without capitals are not small. */
function beginsSmall(text: string): boolean {
  const [first = ''] = text.replace(/^[-'ʻ’\s]+/u, '');
  return first !== first.toUpperCase();
}
