/** What `npm run addresses -- --help` prints. */
export const help = `npm run addresses [-- <folder>]

Adds every address of the built site (the folder, else ARCHIVE_OUT, else dist) to content/addresses.txt: pages, feeds,
citations and data. From then on they are promised: it is an error to lose one, unless a page redirects (formerly)
or an article is withdrawn. Run it when you publish, and commit the list with the content.

It removes no address from the list. To give one up on purpose, delete its line by hand.

  --help   this text

It adds nothing if the site was built from other content, or has changed since it was built.

Exit code: 0; 1 if the built site has lost an address of the list, was built from other content, or is missing; 2 for a
wrong flag.`;
