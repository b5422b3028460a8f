/** What `npm run pack -- --help` prints. */
export const help = `npm run pack [-- --out <file>]

Writes the whole archive as one zip, a bag (BagIt, RFC 8493): the content that is published, as its rights allow, the data
files, and the site as pages that open from a folder without a network, with checksums of all of it. The same content
gives the same bytes on every machine.

  --out <file>   where it goes; archive-bag.zip by default. An old one is replaced once the new one is complete
  --help         this text

ARCHIVE_CONTENT, ARCHIVE_SITE and ARCHIVE_BASE work as in a build. npm run verify -- <file> checks the result.
Exit code: 0; 1 if the content has an error or the pack cannot be written; 2 for a wrong flag.`;
