/** Finds the places of the addresses of links in a body, to the letter, so that one can be changed and nothing else. */
import type { Html } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Data, Processor } from 'unified';
import { visit } from 'unist-util-visit';

export interface LinkPlace {
  /** As the author meant it: escapes and character references decoded. */
  readonly address: string;
  /** Offsets of what is typed, without brackets and quotation marks. */
  readonly start: number;
  readonly end: number;
}

/**
 * The addresses of inline links, of definitions (used or not) and of `<a href>`, with their places. Pictures are not
 * links, and neither is what is in code or a comment.
 *
 * @param markdown The body, without its front matter.
 */
export function linkPlaces(markdown: string): readonly LinkPlace[] {
  const places: LinkPlace[] = [];
  const parser = remark().use(remarkGfm).use(noteAddresses, places);
  visit(parser.parse(markdown), 'html', (node) => {
    places.push(...addressesInHtml(node, markdown));
  });
  return places.toSorted((a, b) => a.start - b.start);
}

/** Listens to micromark's own tokens for addresses: they know their offsets, which the tree doesn't. */
function noteAddresses(this: Processor, places: LinkPlace[]): void {
  const data = this.data();
  const onExit: Handle = function (token) {
    const address = this.resume();
    const node = this.stack.at(-1);
    if (node?.type !== 'link' && node?.type !== 'definition' && node?.type !== 'image') return;
    node.url = address;
    if (node.type === 'image') return;
    places.push({ address, start: token.start.offset, end: token.end.offset });
  };
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    { exit: { resourceDestinationString: onExit, definitionDestinationString: onExit } },
  ];
}

type Extension = NonNullable<Data['fromMarkdownExtensions']>[number];
type Handle = NonNullable<Exclude<Extension, readonly unknown[]>['exit']>[string];

/** Comments end as HTML has it: `<!-->` is a whole one, and one without an end goes on to the end. */
const tags = /<!--(?:-?>|.*?(?:--!?>|$))|<a\b(?:[^>"']|"[^"]*"|'[^']*')*>/gis;
const href = /\shref\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+))/dis;

function addressesInHtml({ position }: Html, markdown: string): LinkPlace[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  return [...markdown.slice(start, end).matchAll(tags)].flatMap(({ 0: tag, index }) => {
    const found = tag.startsWith('<!--') ? null : href.exec(tag);
    const groups = Object.entries(found?.indices?.groups ?? {});
    const range = groups.map(([, one]) => one).find((one) => one !== undefined);
    if (!range) return [];
    const [from, to] = range;
    const typed = tag.slice(from, to);
    return [
      {
        address: decoded(typed),
        start: start + index + from,
        end: start + index + to,
      },
    ];
  });
}

function decoded(typed: string): string {
  return typed
    .replace(/&#x([0-9a-f]+);/gi, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replaceAll('&amp;', '&');
}
