/** What `npm run problems -- --help` prints. */
export const help = `npm run problems

Writes docs/problems.md from the registry of problems in src/archive/problems. Run it after you change a code or its words
there.

  --help   this text`;
