/** The names of those who reported: as printed, with the family name where an editor says which part it is. */
import { z } from 'zod';
import { rule, text } from './fields.ts';

const partedName = z
  .strictObject({
    name: text().describe('The name as printed: Xi Jinping.'),
    family: text().describe(
      'The part of it that is the family name: Xi. The whole name where it has none, or is no person’s.',
    ),
  })
  .refine(
    ({ name, family }) =>
      typeof name !== 'string' || typeof family !== 'string' || splitAt(name, family) !== null,
    rule('family', {
      code: 'family-not-in-name',
      found: 'The family name is no part of the name.',
      remedy: 'Write family: letter by letter as in name:, such as Xi for Xi Jinping.',
    }),
  );

/** A name as one text, or in two fields. */
export const bylineName = () => z.union([text(), partedName]);

export type BylineName = z.output<ReturnType<typeof bylineName>>;

export function printedName(name: BylineName): string {
  return typeof name === 'string' ? name : name.name;
}

/** By printed name, the family names that editors gave. */
export function familyNames(names: readonly BylineName[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name) => (typeof name === 'string' ? [] : [[name.name, name.family] as const])),
  );
}

/** Letters that need no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What comes before and after the family name, as whole words; `null` where it is no part of the name. */
export function splitAt(name: string, family: string): { before: string; after: string } | null {
  const [whole, part] = [words(name), words(family)];
  const space = unspaced.test(part) ? '' : ' ';
  const start = `${space}${whole}${space}`.lastIndexOf(`${space}${part}${space}`);
  if (part === '' || start < 0) return null;
  return { before: whole.slice(0, start).trim(), after: whole.slice(start + part.length).trim() };
}

/** The same letters in the same form, one space between words; a comma is no part of a name. */
function words(name: string): string {
  return name.normalize('NFC').replaceAll(',', ' ').split(/\s+/u).filter(Boolean).join(' ');
}
