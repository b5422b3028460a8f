/** What `npm run links -- --help` prints. */
export const help = `npm run links [-- <flags>]

Requests every address outside of the archive (copies, archived copies, links in bodies) and records in links.json of the
content folder whether it is still there. Pages then say so, and put the archived copy first. A build requests nothing.

One request a host at a time, with a pause; only heads, never whole pages. An address is dead after misses (404, 410, no
such host) on two different days; a host that refuses (401, 403),
is busy (429), broken (5xx) or slow does not count.

  --timeout <seconds>    how long one request may take: 20
  --pause <seconds>      between two requests to a host: 2
  --redirects <number>   how many redirects to follow: 5
  --allow-private        ask hosts of this machine and its own network, too
  --day <date>           the day to record, where this machine's clock is wrong: 2026-11-20; today (UTC) by default
  --help                 this text

To stop early press Ctrl+C: what was found by then is recorded. Exit code: 0, even if links are dead; 1 if the content has
an error or no host could be reached; 2 for a wrong flag.`;
