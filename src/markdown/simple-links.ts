/** Reads the links of a body that is nothing but prose with plain links, as most are, without parsing it: parsing is slow. */
import type { BodyLink } from './body-link.ts';
import { isProse } from './plain-blocks.ts';

/** `[words](address)` with nothing in it that Markdown could read otherwise; not a picture. */
const simpleLink = /(?<!!)\[(?<words>[^[\]<>`|\\@=&!\n]+)\]\((?<address>[^()<>\\&\s"']+)\)/gu;

/** What Markdown or GFM would find in the words of a link or around it. */
const autolink = /www\.|https?:/i;

/**
 * The links of a body in their order, at their lines and columns; `undefined` where it takes a parser: anything but
 * headings and paragraphs that begin at the edge of the page.
 */
export function simpleLinks(markdown: string): BodyLink[] | undefined {
  const links: BodyLink[] = [];
  for (const [index, line] of markdown.split('\n').entries()) {
    if (line.trim() === '') continue;
    if (!line.includes('](')) {
      if (!isProse(line.replace(/^#{1,6} /, ''))) return undefined;
      continue;
    }
    const rest = line.replace(simpleLink, (...[, words, , offset, , groups]) => {
      links.push({ address: groups.address, line: index + 1, column: offset + 1 });
      return autolink.test(words) ? '[' : 'x';
    });
    if (!isProse(rest)) return undefined;
  }
  return links;
}
