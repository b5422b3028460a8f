/** What `npm run rename -- --help` prints. */
export const help = `npm run rename -- <article|event|topic> <old-id> <new-id>

Gives a file another id, which is its name and its address, and writes the new one wherever the old one stands: in the
front matter of every file, and in links between them. The old id goes into formerly, so that the old address leads on.
Nothing else in the files changes. It is all or nothing: where the archive would have a new error, nothing is written.

  npm run rename -- event bridge-shut bridge-closed

  --help   this text

Exit code: 0, 1 where it cannot be done, 2 where the names are missing.`;
