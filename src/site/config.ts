/** What this archive is called, where it lives and whom to write to. Change it to make the archive yours. */

export const site = {
  title: 'The Tirana File',
  /** One sentence that says what it is: on the front page and for search engines. */
  description:
    'A news archive that shows, for each event, who reported what, on whose word, and whether the reports agree, differ or rest on a single origin.',
  /** The language of the pages (BCP 47); articles may be in others. */
  language: 'en-GB',
  /** Where readers write about a mistake or to ask that something be taken down. */
  contact: 'editors@tirana-file.example',
  /** The origin that the archive is published at; `ARCHIVE_SITE` takes precedence. */
  origin: process.env.ARCHIVE_SITE || 'https://tirana-file.example',
  /** The path below the origin; `ARCHIVE_BASE` takes precedence. Begins and ends with a slash. */
  base: `/${process.env.ARCHIVE_BASE || ''}/`.replace(/\/{2,}/g, '/'),
} as const;
