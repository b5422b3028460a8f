/** What is wrong between an event's file and the others. */
import { claimKey } from '#archive/claim-key.ts';
import type { EventFile } from '#archive/event.ts';
import { idFault } from '#archive/fields.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import { idMeant } from '#archive/text/ascii-slug.ts';
import { type Known, unknownId } from './known-files.ts';

/**
 * `reported` holds the claims (`event/claim`) that any published article makes a statement on; it is left out where an
 * article cannot be read, since nobody knows what that one reports.
 */
export function checkEvent(
  file: EventFile,
  known: Known,
  reported?: ReadonlySet<string>,
): Finding[] {
  const { path, fields } = file;
  return [
    ...(fields.place === undefined
      ? []
      : unknownId('topic', path, ['place'], fields.place, known.topics)),
    ...fields.topics.flatMap((topic, index) =>
      unknownId('topic', path, ['topics', index], topic, known.topics),
    ),
    ...(fields.after === undefined
      ? []
      : unknownId('event', path, ['after'], fields.after, known.events)),
    ...checkAfter(file, known),
    ...Object.keys(fields.claims).flatMap((claim) => checkClaimId(file, claim)),
    ...(reported
      ? Object.keys(fields.claims).flatMap((claim) => checkReported(file, claim, reported))
      : []),
  ];
}

function checkAfter({ path, fields }: EventFile, { events }: Known): Finding[] {
  const before = fields.after === undefined ? undefined : events.get(fields.after);
  const end = fields.date.max;
  const start = before?.fields.date.min ?? null;
  if (!before || end === null || start === null || end >= start) return [];
  return [
    findingOf(
      'after-impossible',
      { path, field: ['after'] },
      {
        found: `The event "${before.id}" (${before.fields.date.edtf}) is dated later than this one (${fields.date.edtf}).`,
        remedy: 'Mend one of the dates, or take after away: it orders events of the same day.',
      },
    ),
  ];
}

function checkClaimId({ path }: EventFile, claim: string): Finding[] {
  const fault =
    idFault(claim) ??
    (isReserved(claim)
      ? 'the page keeps names that begin with page- or user-content- for itself'
      : undefined);
  if (fault === undefined) return [];
  const meant = isReserved(claim) ? undefined : idMeant(claim);
  return [
    findingOf(
      'id-invalid',
      { path, field: ['claims', claim] },
      {
        found: `"${claim}" cannot be the id of a claim: ${fault}.`,
        remedy:
          meant === undefined ? 'Write an id such as cause or number-hurt.' : `Write ${meant}.`,
      },
    ),
  ];
}

function checkReported(
  { id, path }: EventFile,
  claim: string,
  reported: ReadonlySet<string>,
): Finding[] {
  const key = claimKey({ event: id, claim });
  if (reported.has(key)) return [];
  return [
    findingOf(
      'claim-unreported',
      { path, field: ['claims', claim] },
      {
        found: `No published article makes a statement on the claim "${claim}".`,
        remedy: `Add a statement with claim: ${key} to an article, or take the claim away.`,
      },
    ),
  ];
}

function isReserved(claim: string): boolean {
  return /^(page|user-content)-/.test(claim);
}
