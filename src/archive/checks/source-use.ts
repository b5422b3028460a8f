/** What an article does with its sources: one that nobody uses, and one that is given two values for a claim. */
import type { StatementFields } from '#archive/article/statement.ts';
import type { ArticleFile } from '#archive/article.ts';
import { claimKey } from '#archive/claim-key.ts';
import { parseClaimValue } from '#archive/coverage/claim-value.ts';
import { areSame } from '#archive/coverage/compare-values.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import type { Known } from './known-files.ts';

export function checkSourceUse(file: ArticleFile, known: Known): Finding[] {
  return [...unused(file), ...twoValues(file, known)];
}

function unused({ path, fields }: ArticleFile): Finding[] {
  const used = new Set(fields.statements.map(({ source }) => source));
  return fields.sources.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          findingOf(
            'source-unused',
            { path, field: ['sources', index] },
            {
              found: `No statement of this article names the source "${id}".`,
              remedy: `Add source: ${id} to the statements that rest on its word, or take the source away.`,
            },
          ),
        ],
  );
}

interface Given {
  readonly statement: StatementFields;
  readonly index: number;
}

/** Each statement whose value differs from the first that the same source gives for the same claim. */
function twoValues({ path, fields }: ArticleFile, known: Known): Finding[] {
  const given = fields.statements
    .map((statement, index): Given => ({ statement, index }))
    .filter(({ statement }) => statement.stance === 'asserts' && statement.value !== undefined);
  const groups = Map.groupBy(given, ({ statement: { claim, source } }) =>
    [claimKey(claim), source ?? ''].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      first && differ(first, other, known) ? [contradiction(path, first, other)] : [],
    ),
  );
}

function differ(first: Given, other: Given, known: Known): boolean {
  const [one, two] = [first, other].map(({ statement: { claim, value = '' } }) => {
    const kind = known.events.get(claim.event)?.fields.claims[claim.claim]?.kind;
    return kind && parseClaimValue(kind, value);
  });
  return one?.ok === true && two?.ok === true && !areSame(one.value, two.value);
}

function contradiction(path: string, first: Given, { statement, index }: Given): Finding {
  const { source, value, claim } = statement;
  const who = source === undefined ? 'The report itself' : `The source "${source}"`;
  return findingOf(
    'source-two-values',
    { path, field: ['statements', index, 'value'] },
    {
      found: `${who} gives two values for ${claimKey(claim)}: "${first.statement.value}" in statements[${first.index}], and "${value}" here.`,
      remedy: 'Mend the wrong one; leave both where the report has both.',
    },
  );
}
