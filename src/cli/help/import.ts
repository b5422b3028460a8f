/** What `npm run import -- --help` prints. */
export const help = `npm run import -- <file or -> [<flags>]

Makes a draft article from a clipping: a saved page (.html), plain text (.txt; its headline above the text), markdown
(.md), or an export of WordPress (.xml; a draft for each published post). A single hyphen reads what is piped in.

  npm run import -- saved-page.html --event bridge-closed
  npm run import -- - --publisher "The Gazette" --yes < pasted.txt

  --event <id>         an event of the archive that it reports; can be given more than once
  --id <id>            the name of the file, which is the address; proposed by default
  --title <headline>   what an editor knows better than the clipping; an empty text leaves the field out
  --date <date>        when it was published: 2024-05-02
  --publisher <name>   who published it
  --byline <names>     who wrote it, with commas between them
  --language <tag>     its language: en, sq, fa, ar …
  --read <date>        when the copy was read
  --encoding <name>    what the file is written in, where it is not UTF-8 and does not say: windows-1252
  --out <folder>       the content folder; ARCHIVE_CONTENT or content by default
  --yes                ask nothing: fields that the clipping leaves unclear are left out
  --json               print what was written, left open and dropped as JSON; asks nothing
  --help               this text

Each draft has status: draft and rights text: none, so that nothing is published by accident. Nothing is overwritten and
nothing is fetched. What is unclear is asked at a terminal (for one clipping from a file), and otherwise left out, with a
comment in the draft. Everything that was dropped is listed. docs/importing.md explains it all.

Exit code: 0; 1 if nothing could be imported and nothing was written; 2 for a wrong flag.`;
