/** What `npm run addresses -- --help` prints. */
export const help = `npm run addresses [-- <folder>]

Adds every address of the built site (the folder, else ARCHIVE_OUT, else dist) to content/addresses.txt: pages, feeds,
citations and data. From then on they are promised: validate and build refuse to lose one, unless a page leads on
(formerly) or an article is withdrawn. Run it when you publish, and commit the list with the content.

It takes no address off the list. To give one up on purpose, delete its line by hand.

  --help   this text

Nothing is promised of a site that is not of the present content, or that has changed since it was built.

Exit code: 0; 1 where the built site has lost an address of the list, is not of the present content, or is not there; 2 for
a wrong flag.`;
