/** Whether the value of a statement can be compared with those of other reports. */
import type { StatementFields } from '#archive/article/statement.ts';
import { type ClaimKind, parseClaimValue } from '#archive/coverage/claim-value.ts';
import { datesMeant } from '#archive/dates/dates-meant.ts';
import type { ClaimFields } from '#archive/event.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import { oddCharacterNote } from '#archive/text/odd-characters.ts';
import { didYouMean } from '#archive/text/suggestions.ts';

const valueForms: Record<ClaimKind, string> = {
  date: 'a date such as 2024, 2024-05, 2024-05-02, or 2024-05~ for "about"',
  number:
    "a number such as 3, 3~ for \"about\", 3-5, or in quotation marks '<3' (under), '>3' (over), '<=3' (up to), '>=3' (at least)",
  text: 'a label of your choice',
};

export function checkValue(
  path: string,
  field: FieldPath,
  { stance, value }: StatementFields,
  { kind }: ClaimFields,
): Finding[] {
  const at = { path, field: [...field, 'value'] };
  if (value === undefined) {
    if (!kind || stance !== 'asserts') return [];
    return [
      findingOf('value-missing', at, {
        found: `The claim is of kind ${kind}, and the statement gives no value.`,
        remedy: `Add value: with ${valueForms[kind]}.`,
      }),
    ];
  }
  if (stance === 'denies') {
    return [
      findingOf('value-unexpected', at, {
        found: 'A denial takes no value: it opposes every value asserted.',
        remedy: 'Take the value away, or change the stance.',
      }),
    ];
  }
  if (!kind) {
    return [
      findingOf('value-unexpected', at, {
        found: `The claim has no kind, so the value "${value}" cannot be compared.`,
        remedy: 'Take the value away, or give the claim a kind in its event.',
      }),
    ];
  }
  const read = parseClaimValue(kind, value);
  if (read.ok) return [];
  return [
    findingOf('value-invalid', at, {
      found: `"${value}" does not fit a claim of kind ${kind}: ${read.fault}.${oddCharacterNote(value)}`,
      remedy: `${kind === 'date' ? didYouMean(datesMeant(value)) : ''}Write ${valueForms[kind]}.`,
    }),
  ];
}
