/** What is wrong between a statement, the sources of its article and the claims of events. */
import type { StatementFields } from '#archive/article/statement.ts';
import type { ArticleFile } from '#archive/article.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import { oddCharacterNote } from '#archive/text/odd-characters.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import { type Known, unknownId } from './known-files.ts';
import { checkValue } from './statement-value.ts';

export function checkStatement(
  { path, fields }: ArticleFile,
  statement: StatementFields,
  field: FieldPath,
  known: Known,
): Finding[] {
  return [
    ...checkSource(path, field, statement, fields.sources),
    ...checkClaim(path, field, statement, known),
  ];
}

function checkSource(
  path: string,
  field: FieldPath,
  { source }: StatementFields,
  sources: ArticleFile['fields']['sources'],
): Finding[] {
  if (source === undefined || sources.some(({ id }) => id === source)) return [];
  const ids = sources.map(({ id }) => id);
  return [
    findingOf(
      'source-unknown',
      { path, field: [...field, 'source'] },
      {
        found: `This article lists no source "${source}".${oddCharacterNote(source)}`,
        remedy: `${suggestion(source, ids)}Write the id of one of its sources, or leave source out for the report's own words.`,
      },
    ),
  ];
}

function checkClaim(
  path: string,
  field: FieldPath,
  statement: StatementFields,
  known: Known,
): Finding[] {
  const { event, claim } = statement.claim;
  const eventFile = known.events.get(event);
  if (!eventFile) return unknownId('event', path, [...field, 'claim'], event, known.events);
  const claims = eventFile.fields.claims;
  const fields = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  if (fields) return checkValue(path, field, statement, fields);
  return [
    findingOf(
      'claim-unknown',
      { path, field: [...field, 'claim'] },
      {
        found: `The event "${event}" has no claim "${claim}".${oddCharacterNote(claim)}`,
        remedy: `${suggestion(claim, Object.keys(claims))}Write one of its claims, or add the claim to ${eventFile.path}.`,
      },
    ),
  ];
}
