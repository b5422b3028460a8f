/** Statements whose sentence has another number than their value. */
import type { ArticleFile } from '#archive/article.ts';
import { type NumberValue, parseClaimValue } from '#archive/coverage/claim-value.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import type { Known } from './known-files.ts';
import { type NumberInText, numbersInText } from './numbers-in-text.ts';

/** Statements on a number whose sentence has numbers, none of which is the value. */
export function checkNumbers({ path, fields }: ArticleFile, known: Known): Finding[] {
  return fields.statements.flatMap(({ claim, says, value: typed }, index): Finding[] => {
    const kind = known.events.get(claim.event)?.fields.claims[claim.claim]?.kind;
    if (typed === undefined || kind !== 'number') return [];
    const read = parseClaimValue(kind, typed);
    if (!read.ok || read.value.kind !== 'number') return [];
    const { value } = read;
    const said = numbersInText(says);
    if (said.length === 0 || said.some((number) => fits(number, value))) return [];
    return [
      findingOf(
        'value-not-said',
        { path, field: ['statements', index, 'value'] },
        {
          found: `The value is "${typed}", and ${listed(said)}.`,
          remedy: 'Correct one of the two; leave both where the sentence is about another number.',
        },
      ),
    ];
  });
}

/** Whether a number is one of the value's, or lies where a range or an approximate value does. */
function fits({ readings, converted }: NumberInText, { form, numbers }: NumberValue): boolean {
  const [first = 0, last = first] = numbers;
  const isNear = (said: number, part: number) =>
    numbers.some((number) => Math.abs(said - number) <= Math.abs(number) * part);
  return (
    readings.some((said) => isNear(said, form === 'about' ? 0.1 : 0)) ||
    // Five miles are reported as eight kilometres.
    converted.some((said) => isNear(said, 0.1)) ||
    (form === 'range' && readings.some((said) => said >= first && said <= last))
  );
}

function listed(said: readonly NumberInText[]): string {
  const numbers = said.map(({ typed }) => `"${typed}"`);
  return numbers.length === 1
    ? `the number in says is ${numbers[0]}`
    : `the numbers in says are ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
