/** Takes interactive elements out of a page: what only works in a browser and has no form in markdown. */
import type { Element, Root } from 'hast';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';
import type { Dropped } from '#importing/clipping.ts';
import { textOfHtml } from '#importing/words/plain-words.ts';

const tagNames =
  /^(?:applet|area|basefont|bgsound|button|canvas|col|colgroup|command|content|datalist|dialog|element|embed|frame|frameset|input|isindex|keygen|link|math|menu|menuitem|meta|nextid|noembed|noframes|object|optgroup|option|param|progress|script|select|shadow|source|spacer|style|svg|template|textarea|title|track)$/;

/** Takes them out of the tree, and lists the text that they had. Comments go too. */
export function takeInteractiveElements(tree: Element | Root): Dropped[] {
  const dropped: Dropped[] = [];
  visit(tree, (node, index, parent): VisitorResult => {
    if (parent === undefined || index === undefined) return undefined;
    const isInteractive = node.type === 'element' && tagNames.test(node.tagName);
    if (node.type !== 'comment' && !isInteractive) return undefined;
    const text = isInteractive ? textOfHtml(node) : '';
    if (text !== '') dropped.push({ text, why: 'interactive element' });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return dropped;
}
