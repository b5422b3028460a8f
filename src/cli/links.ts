/** Asks whether the pages that the archive leads to are still there, and records what it found. Exit 0, 1, or 2 where it was called wrongly. */
import { renameSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type IsoDay, isIsoDay, utcDay } from '#archive/dates/iso-day.ts';
import { type LinkRecords, linkResults } from '#archive/link-record.ts';
import { contentFolder } from '#ingest/content-files.ts';
import { readArchive } from '#ingest/load-archive.ts';
import { linksFile, linksText, readLinks } from '#ingest/read-links.ts';
import { textBelow } from '#ingest/read-text.ts';
import { asker } from '#linkcheck/ask.ts';
import { checkAddresses } from '#linkcheck/check-links.ts';
import { outsideAddresses } from '#linkcheck/outside-addresses.ts';
import { userAgent } from '#linkcheck/user-agent.ts';
import { progress } from './progress.ts';
import { bySeverity, count, listProblems } from './report.ts';
import { beside } from './swap-folders.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const help = `npm run links [-- <flags>]

Asks for every address outside of the archive (copies, archived copies, links in bodies) and records in links.json of the
content folder whether it is still there. Pages then say so, and put the archived copy first. No build ever asks.

One request a host at a time, with a pause; only heads, never whole pages. An address is dead after misses (404, 410, no
such host) on two different days; never because a host refuses (401, 403), is busy (429), broken (5xx) or slow.

  --timeout <seconds>    how long one request may take: 20
  --pause <seconds>      between two requests to a host: 2
  --redirects <number>   how often an address may have moved: 5
  --allow-private        ask hosts of this machine and its own network, too
  --day <date>           the day to record, where this machine's clock is wrong: 2026-11-20; today (UTC) where left out
  --help                 this text

To stop early press Ctrl+C: what was found by then is recorded. Exit code: 0, whatever is dead; 1 where the content has an
error, or no host could be reached; 2 for a wrong flag.`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    timeout: { type: 'string', default: '20' },
    pause: { type: 'string', default: '2' },
    redirects: { type: 'string', default: '5' },
    'allow-private': { type: 'boolean', default: false },
    day: { type: 'string', default: utcDay(Date.now()) },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length > 0) throw new UsageError('It takes no addresses: it asks for them all.');
  const timeout = numberOf('timeout', values.timeout) * 1000;
  const pause = numberOf('pause', values.pause) * 1000;
  const redirects = numberOf('redirects', values.redirects);
  const today = dayOf(values.day);

  const folder = contentFolder();
  const { archive, problems } = readArchive(folder);
  const { errors } = bySeverity(problems);
  if (errors.length > 0) {
    console.error(listProblems('Errors', errors));
    return 1;
  }
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
  });
  const line = progress(process.stderr, 'links asked for');
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
    console.error('No host could be reached, so nothing was recorded: is this machine online?');
    return 1;
  }
  const file = linksFile(folder);
  writeFileSync(beside(file, 'new'), linksText(records));
  renameSync(beside(file, 'new'), file);
  console.log(report(records, asked));
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
