/** The sides of a claim: who asserts it against who denies it, or the values that cannot all be true. */
import { distinctBy } from '#archive/distinct.ts';
import { fold } from '#archive/text/fold.ts';
import type { ClaimValue } from './claim-value.ts';
import { areCompatible } from './compare-values.ts';
import type { Statement } from './statement.ts';
import { type Bound, compareBounds, spanOf } from './value-span.ts';

export interface Side {
  readonly stance: 'asserts' | 'denies';
  readonly statements: readonly Statement[];
}

/**
 * In: the statements that assert or deny one claim. Out: its sides, one where nobody disagrees. A
 * denial opposes every value asserted. Values that cannot all be true make a side each; a value that
 * is compatible with every other one, such as "July" beside "15 July" and "20 July", takes no side.
 */
export function sidesOf(statements: readonly Statement[]): readonly Side[] {
  const asserted = statements.filter(({ stance }) => stance === 'asserts');
  const denied = statements.filter(({ stance }) => stance === 'denies');
  const groups = rivalGroups(asserted);
  return [
    ...(groups.length > 0 ? groups : asserted.length > 0 ? [asserted] : []).map((group): Side => ({
      stance: 'asserts',
      statements: group,
    })),
    ...(denied.length > 0 ? [{ stance: 'denies' as const, statements: denied }] : []),
  ];
}

type Valued = Statement & { readonly value: ClaimValue };

/**
 * The largest groups of values that are compatible with one another, among those that some other
 * value contradicts. Intervals on a line overlap all together wherever they overlap two by two, so
 * each group shares the start of one of its members.
 */
function rivalGroups(statements: readonly Statement[]): Valued[][] {
  const valued = statements.filter((statement): statement is Valued => statement.value !== null);
  const contested = valued.filter((one) =>
    valued.some((other) => !areCompatible(one.value, other.value)),
  );
  const groups = distinctBy(contested, ({ value }) => JSON.stringify(anchorOf(value))).map((one) =>
    contested.filter(({ value }) => includes(value, anchorOf(one.value))),
  );
  return groups.filter(
    (group) =>
      !groups.some(
        (other) =>
          other.length > group.length && group.every((statement) => other.includes(statement)),
      ),
  );
}

function anchorOf(value: ClaimValue): Bound | string {
  return spanOf(value)?.min ?? fold(value.typed);
}

function includes(value: ClaimValue, anchor: Bound | string): boolean {
  const span = spanOf(value);
  if (!span || typeof anchor === 'string') return fold(value.typed) === anchor;
  return compareBounds(span.min, anchor) <= 0 && compareBounds(anchor, span.max) <= 0;
}
