/** What `npm run revise -- --help` prints. */
export const help = `npm run revise [-- <article> …]

Run it before you change an article that has been published: it keeps the present version, at its own address, as
 content/versions/<article>/<number>.md. A change that neither a kept version nor a correction explains is an error.

Without an id it updates the ledger: it adds the articles published since, and records changes that are explained. The
first run creates the ledger, content/versions/ledger.json; without one, changes are not checked. Commit the whole
folder with the content.

  npm run revise -- gazette-bridge
  npm run revise

  --help   this text

Exit code: 0; 1 if it cannot be done; 2 for a wrong flag.`;
