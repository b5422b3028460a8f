/** How the archive names itself to hosts, so that whoever minds its requests can say so. */
import { site } from '#site/config.ts';
import { absolute, homePath } from '#site/paths.ts';

/** In ASCII, as a header has to be: a title in another script leaves its address to speak for it. */
export const userAgent = [
  site.title.replace(/[^\x20-\x7e]+/g, '').trim(),
  `link check (+${absolute(homePath())}; ${site.contact.replace(/[^\x20-\x7e]+/g, '')})`,
]
  .filter((part) => part !== '')
  .join(' ');
