/** The texts of a built page that search finds: the elements marked with data-pagefind-body, block by block. */
import type { Element, Nodes, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** Elements within which a text runs on. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

export function pageTexts(html: string): string[] {
  return marked(parser.parse(html))
    .flatMap((element) => blocks(element.children))
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
}

function marked(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  if (node.type === 'element' && 'dataPagefindBody' in node.properties) return [node];
  return node.children.flatMap(marked);
}

/** Text that runs on stays together; each block begins a new one. */
function blocks(nodes: readonly RootContent[]): string[] {
  const texts = [''];
  const append = (text: string) => texts.push(`${texts.pop() ?? ''}${text}`);
  for (const node of nodes) {
    if (node.type === 'text') append(node.value);
    if (node.type !== 'element' || isLeftOut(node)) continue;
    const [first = '', ...others] = blocks(withoutTitle(node));
    if (node.tagName === 'br') append(' ');
    else if (inline.has(node.tagName)) {
      append(first);
      texts.push(...others);
    } else texts.push(first, ...others, '');
  }
  return texts;
}

/** What is no text of the page: what others' pages say too, footnotes' numbers, and the way back from a footnote. */
function isLeftOut({ tagName, properties }: Element): boolean {
  return (
    tagName === 'script' ||
    tagName === 'style' ||
    ['dataPagefindIgnore', 'dataFootnoteRef', 'dataFootnoteBackref'].some(
      (name) => name in properties,
    )
  );
}

/** The children of an element; of footnotes without the heading, which no reader sees. */
function withoutTitle({ children, properties }: Element): readonly RootContent[] {
  if (!('dataFootnotes' in properties)) return children;
  return children.filter((child) => child.type !== 'element' || child.tagName !== 'h2');
}
