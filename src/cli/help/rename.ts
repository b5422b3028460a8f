/** What `npm run rename -- --help` prints. */
export const help = `npm run rename -- <article|event|topic> <old-id> <new-id>

Gives a file another id, which is its name and its address, and replaces the old one everywhere: in the front
matter of every file, and in links between them. The old id is added to formerly, so that the old address redirects.
Nothing else in the files changes. If the archive would have a new error, nothing is written at all.

  npm run rename -- event bridge-shut bridge-closed

  --help   this text

Exit code: 0; 1 if it cannot be done; 2 if the names are missing.`;
