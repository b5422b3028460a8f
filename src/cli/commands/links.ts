/** Asks whether the pages that the archive leads to are still there, and records what it found. Exit 0, 1, or 2 where it was called wrongly. */
import { renameSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type IsoDay, isIsoDay, utcDay } from '#archive/dates/iso-day.ts';
import { type LinkRecords, linkResults } from '#archive/link-record.ts';
import { beside } from '#cli/building/swap-folders.ts';
import { command } from '#cli/command.ts';
import { help } from '#cli/help/links.ts';
import { progress } from '#cli/reporting/progress.ts';
import { bySeverity, count, listProblems } from '#cli/reporting/report.ts';
import { UsageError } from '#cli/usage.ts';
import { contentFolder } from '#ingest/folder/content-files.ts';
import { textBelow } from '#ingest/folder/read-text.ts';
import { linksFile, linksText, readLinks } from '#ingest/kept/read-links.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { asker } from '#linkcheck/ask.ts';
import { checkAddresses } from '#linkcheck/check-links.ts';
import { outsideAddresses } from '#linkcheck/outside-addresses.ts';
import { userAgent } from '#linkcheck/user-agent.ts';

const flags = {
  timeout: { type: 'string', default: '20' },
  pause: { type: 'string', default: '2' },
  redirects: { type: 'string', default: '5' },
  'allow-private': { type: 'boolean', default: false },
  day: { type: 'string' },
} as const;

export const run = command(help, flags, async ({ values, positionals }, io) => {
  if (positionals.length > 0) throw new UsageError('It takes no addresses: it asks for them all.');
  const timeout = numberOf('timeout', values.timeout) * 1000;
  const pause = numberOf('pause', values.pause) * 1000;
  const redirects = numberOf('redirects', values.redirects);
  const today = dayOf(values.day ?? utcDay(Date.now()));

  const folder = contentFolder(io);
  const { archive, problems } = readArchive(folder);
  const { errors } = bySeverity(problems);
  if (errors.length > 0) {
    io.printError(listProblems('Errors', errors));
    return 1;
  }
  let isStopped = false;
  io.onInterrupt(() => {
    isStopped = true;
  });
  const line = progress(io.stderr, 'links asked for');
  const { records, asked, isOnline } = await checkAddresses(
    outsideAddresses(archive),
    readLinks(folder, textBelow(folder)).links,
    {
      ask: asker({ userAgent, timeout, allowPrivate: values['allow-private'] }),
      wait: async (milliseconds) => await wait(milliseconds),
      pause,
      redirects,
      today,
      isStopped: () => isStopped,
      onChecked: line.onRead,
    },
  );
  line.end();
  if (asked.length > 0 && !isOnline) {
    io.printError('No host could be reached, so nothing was recorded: is this machine online?');
    return 1;
  }
  const file = linksFile(folder);
  writeFileSync(beside(file, 'new'), linksText(records));
  renameSync(beside(file, 'new'), file);
  io.print(report(records, asked));
  return 0;
});

function numberOf(flag: string, typed: string): number {
  const number = Number(typed);
  if (typed.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw new UsageError(`--${flag} takes a number, and "${typed}" is none.`);
}

function dayOf(typed: string): IsoDay {
  if (isIsoDay(typed)) return typed;
  throw new UsageError(`--day takes a day such as 2026-11-20, and "${typed}" is none.`);
}

/** What is not there, then how many of each result. */
function report(records: LinkRecords, asked: readonly string[]): string {
  const found = asked.map((address) => ({ address, result: records.get(address)?.result }));
  const absent = found
    .filter(({ result }) => result === 'missed' || result === 'dead')
    .map(({ address, result }) => `${result?.padEnd(6)}  ${address}`);
  const sums = linkResults.map(
    (result) => `${found.filter((one) => one.result === result).length} ${result}`,
  );
  return [...absent, `${count(asked.length, 'link')} asked for: ${sums.join(', ')}.`].join('\n');
}
