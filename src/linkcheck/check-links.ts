/** Checks outside addresses: a few hosts at a time, one request a host, and nothing but a record of what was found. */
import type { IsoDay } from '#archive/dates/iso-day.ts';
import { type LinkRecord, type LinkRecords, linkKey } from '#archive/link-record.ts';
import { type Answer, recordAfter } from './answer.ts';
import { type Ask, follow } from './follow.ts';
import { rateLimitByHost, type Wait } from './host-rate-limit.ts';

export interface Checking {
  readonly ask: Ask;
  readonly wait: Wait;
  /** Between two requests to a host, in milliseconds. */
  readonly pause: number;
  readonly redirects: number;
  /** In UTC: `2026-11-20`. */
  readonly today: IsoDay;
  /** Whether to ask for no further address. */
  readonly isStopped?: () => boolean;
  /** Candidate after each address: how many have been asked for, and of how many. */
  readonly onChecked?: (checked: number, of: number) => void;
}

export interface Checked {
  /** Of the addresses that the content has, by address; those not asked for in this run are unchanged. */
  readonly records: LinkRecords;
  /** Addresses that were asked for in this run. */
  readonly asked: readonly string[];
  /** Whether any host answered at all: if none did, it is this machine that is cut off, and nothing is recorded. */
  readonly isOnline: boolean;
}

const hostsAtATime = 10;

/** In: all outside addresses of the content, and what was recorded before. Never rejects on what hosts answer. */
export async function checkAddresses(
  addresses: readonly string[],
  before: LinkRecords,
  checking: Checking,
): Promise<Checked> {
  const { ask, wait, pause, redirects, today, isStopped = () => false, onChecked } = checking;
  const keys = [...new Set(addresses.map(linkKey))];
  const byHost = [...Map.groupBy(keys, (address) => new URL(address).host).values()].values();
  const manners = { ask, wait, redirects, limited: rateLimitByHost(pause, wait) };
  const answers = new Map<string, Answer>();
  let checked = 0;

  const work = async () => {
    for (const ofHost of byHost) {
      for (const address of ofHost) {
        if (isStopped()) return;
        const answer = await follow(address, manners);
        checked += 1;
        onChecked?.(checked, keys.length);
        // The host has asked to be left alone.
        if (!answer) break;
        answers.set(address, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtATime }, work));

  const isOnline = [...answers.values()].some(({ kind }) => kind === 'answered');
  const records = keys.flatMap((address): [string, LinkRecord][] => {
    const known = before.get(address);
    const answer = isOnline ? answers.get(address) : undefined;
    const record = answer ? recordAfter(known, answer, today) : known;
    return record ? [[address, record]] : [];
  });
  return { records: new Map(records), asked: [...answers.keys()], isOnline };
}
