/** What `npm run revise -- --help` prints. */
export const help = `npm run revise [-- <article> …]

Run it before you change an article that has been published: it keeps the present version, under an address of its own,
as content/versions/<article>/<number>.md. A change that neither a kept version nor a correction explains is an error.

Without the id of an article it brings the ledger up to date: articles that were published since, and changes that are
explained. The first run makes the ledger, content/versions/ledger.json; without one nothing is promised. Commit the whole
folder with the content.

  npm run revise -- gazette-bridge
  npm run revise

  --help   this text

Exit code: 0, 1 where it cannot be done, 2 for a wrong flag.`;
