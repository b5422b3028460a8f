/** What `npm run build -- --help` prints. */
export const help = `npm run build

Checks the content and writes the site to dist/. Settings come from the environment: ARCHIVE_CONTENT (content),
ARCHIVE_OUT (dist), ARCHIVE_BASE (/), ARCHIVE_SITE (its origin).

  --help   this text`;
