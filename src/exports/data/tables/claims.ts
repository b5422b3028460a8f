/** Claims: each checkable point about an event, and its status by the published articles. */
import { coverageOf } from '#archive/archive.ts';
import { keyOfClaim } from '#archive/claim-key.ts';
import { claimStatuses } from '#archive/coverage/claim-status.ts';
import { claimKinds } from '#archive/coverage/claim-value.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import { compareText } from '#archive/problem.ts';
import { type Fields, field } from '#exports/data/field.ts';
import {
  address,
  choice,
  count,
  fileId,
  maybeText,
  partId,
  text,
  texts,
  yesOrNo,
} from '#exports/data/field-kinds.ts';
import { table } from '#exports/data/table.ts';
import { absolute, claimPath } from '#site/paths.ts';
import { eventsById } from './events-by-id.ts';

const inBoth = {
  id: field(partId('Event and claim: bridge-closed/time.'), ({ claim }) => keyOfClaim(claim)),
  address: field(address('Its place on the page of its event.'), ({ claim }) =>
    absolute(claimPath(claim)),
  ),
  text: field(text('The point, as the heading of its row.'), ({ claim }) => claim.text),
  kind: field(
    choice(claimKinds, 'What its values are; without one it is asserted or denied.').nullable(),
    ({ claim }) => claim.kind ?? null,
  ),
  unit: field(maybeText('The unit of a number, in the plural.'), ({ claim: { unit } }) =>
    typeof unit === 'object' ? unit.other : (unit ?? null),
  ),
  unit_one: field(
    maybeText('The unit of one, where the editor gives it.'),
    ({ claim: { unit } }) => (typeof unit === 'object' ? unit.one : null),
  ),
  part: field(maybeText('The heading that it stands under.'), ({ claim }) => claim.part ?? null),
  status: field(
    choice(
      claimStatuses,
      'How it stands by the published articles; the method says by which rules.',
    ),
    ({ status }) => status,
  ),
  differs_in_precision: field(
    yesOrNo('Whether two values can both be right, one more exact than the other.'),
    ({ differsInPrecision }) => differsInPrecision,
  ),
} satisfies Fields<ClaimCoverage>;

export const claimFields = {
  ...inBoth,
  origins: field(texts('The newsrooms whose reporting asserts or denies it.'), ({ origins }) => [
    ...origins,
  ]),
  first_hand_origins: field(
    texts('Those of them that have it first-hand.'),
    ({ firstHandOrigins }) => [...firstHandOrigins],
  ),
  reports: field(texts('Ids of the articles that assert or deny it.'), ({ reports }) => [
    ...reports,
  ]),
} satisfies Fields<ClaimCoverage>;

const { id, address: place, ...others } = inBoth;

export const claims = table<ClaimCoverage>({
  name: 'claims',
  holds: 'One row for each checkable point about an event, and how it stands.',
  key: ['id'],
  byArticle: false,
  columns: {
    id,
    event: field(fileId('The event that it is about.'), ({ claim }) => claim.event, 'events.id'),
    address: place,
    ...others,
    origins: field(
      count('How many newsrooms’ reporting asserts or denies it.'),
      ({ origins }) => origins.length,
    ),
    first_hand_origins: field(
      count('How many of them have it first-hand.'),
      ({ firstHandOrigins }) => firstHandOrigins.length,
    ),
    reports: field(count('How many articles assert or deny it.'), ({ reports }) => reports.length),
  },
  subjects: (archive) =>
    eventsById(archive).flatMap((event) =>
      coverageOf(archive, event).claims.toSorted((a, b) =>
        compareText(keyOfClaim(a.claim), keyOfClaim(b.claim)),
      ),
    ),
});
