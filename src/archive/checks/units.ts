/** Units of which a report gives one, and that are written in the plural alone. */
import { claimKey } from '#archive/claim-key.ts';
import { parseClaimValue } from '#archive/coverage/claim-value.ts';
import { lacksSingular } from '#archive/coverage/value-wording.ts';
import type { EventFile } from '#archive/event.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import type { ArchiveFiles } from './known-files.ts';

/** Claims whose unit reads wrong beside a value that some report gives: "1 cables". */
export function checkUnits({ articles, events }: ArchiveFiles): Finding[] {
  const values = Map.groupBy(
    articles.flatMap(({ fields }) => fields.statements),
    ({ claim }) => claimKey(claim),
  );
  return events.flatMap((file) =>
    Object.keys(file.fields.claims).flatMap((claim) =>
      pluralAlone(
        file,
        claim,
        (values.get(claimKey({ event: file.id, claim })) ?? []).flatMap(({ value }) => value ?? []),
      ),
    ),
  );
}

function pluralAlone(
  { path, fields }: EventFile,
  id: string,
  values: readonly string[],
): Finding[] {
  const { kind, unit } = fields.claims[id] ?? {};
  if (kind !== 'number' || unit === undefined) return [];
  const one = values.find((typed) => {
    const read = parseClaimValue(kind, typed);
    return read.ok && lacksSingular(read.value, unit);
  });
  if (one === undefined || typeof unit !== 'string') return [];
  return [
    findingOf(
      'unit-singular',
      { path, field: ['claims', id, 'unit'] },
      {
        found: `A report gives ${one}, and the unit "${unit}" is in the plural.`,
        remedy: `Write unit: { one: …, other: ${unit} } with the unit of one, such as { one: cable, other: cables }.`,
      },
    ),
  ];
}
