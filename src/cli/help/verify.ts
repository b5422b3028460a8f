/** What `npm run verify -- --help` prints. */
export const help = `npm run verify [-- <folder, zip or address>]

Compares every file with the checksums (SHA-256) in the manifest beside it, and names those that have changed, those that
are missing, and, in a folder or a zip, those that were added. Nothing is unpacked and nothing is written.

  npm run verify                                  what npm run build wrote: dist/, or ARCHIVE_OUT
  npm run verify -- archive-bag.zip               a pack, or the folder that it was unpacked to
  npm run verify -- http://127.0.0.1:4321/        a site that this machine serves; no other is asked

  --help   this text

It prints the checksum of the manifest itself: two archives with the same one are the same, byte by byte.
Exit code: 0; 1 where something differs or cannot be verified; 2 for a wrong flag.`;
