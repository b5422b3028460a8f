/** What `npm run links -- --help` prints. */
export const help = `npm run links [-- <flags>]

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
