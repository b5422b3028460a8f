/** What `npm run verify -- --help` prints. */
export const help = `npm run verify [-- <folder, zip or address>]

Reports every file that differs from the manifest beside it (SHA-256): files that were changed or are missing, and, in a
folder or a zip, files that were added. Nothing is unpacked and nothing is written.

  npm run verify                                  what npm run build wrote: dist/, or ARCHIVE_OUT
  npm run verify -- archive-bag.zip               a pack, or the folder it was unpacked to
  npm run verify -- http://127.0.0.1:4321/        a site that this machine serves; no other is requested

  --help   this text

It prints the checksum of the manifest itself: two archives with the same one are identical, byte for byte.
Exit code: 0; 1 if something differs or cannot be verified; 2 for a wrong flag.`;
