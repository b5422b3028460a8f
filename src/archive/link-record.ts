/** What is known of an outside address: when it was last asked for, and whether it is still there. */
import { z } from 'zod';
import { type IsoDay, isIsoDay } from '#archive/dates/iso-day.ts';
import { isWebAddress } from './fields.ts';

const day = z.string().refine(isIsoDay);

export const linkResults = ['ok', 'missed', 'dead', 'unsure'] as const;

const linkRecordSchema = z.strictObject({
  /** The day of the last answer, in UTC. */
  checked: day,
  /** `missed` once, `dead` after misses on two days; `unsure` where the answer shows neither. */
  result: z.enum(linkResults),
  /** What the server answered (RFC 9110); left out where none did. */
  status: z.int().min(100).max(599).optional(),
  /** On how many days it was missed since it was there last. */
  misses: z.int().min(0),
});

/** The file `links.json`: a record for each address, without its fragment. */
export const linkRecordsSchema = z.record(z.string().refine(isWebAddress), linkRecordSchema);

export type LinkRecord = z.output<typeof linkRecordSchema>;
export type LinkRecords = ReadonlyMap<string, LinkRecord>;

/** Under what an address is recorded: a fragment names a part of the same page. */
export function linkKey(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** The day on which an address was found to be no longer there; `null` where it is, or nobody knows. */
export function foundDead(records: LinkRecords, address: string | undefined): IsoDay | null {
  const record = address === undefined ? undefined : records.get(linkKey(address));
  return record?.result === 'dead' ? record.checked : null;
}
