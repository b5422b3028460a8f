/** Finds the pictures that a body tries to show: a body shows none, and its editor gets a message. */

import { visit } from 'unist-util-visit';
import { parsedBody } from './parsed-body.ts';
import { withoutProse } from './plain-blocks.ts';

export interface BodyPicture {
  /** As the author typed it, escapes and character references decoded; of HTML, the tag. */
  readonly address: string;
  /** From 1, in the markdown. */
  readonly line: number;
  readonly column: number;
}

const mayHoldPicture = /!\[|<img/i;

/** Lists the pictures of a body (markdown without its front matter) in their order: `![…](…)` and `<img>`. */
export function bodyPictures(markdown: string): readonly BodyPicture[] {
  if (!mayHoldPicture.test(markdown)) return [];
  const pictures: BodyPicture[] = [];
  const addresses = new Map<string, string>();
  const tree = parsedBody(withoutProse(markdown));
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'image') pictures.push({ address: node.url, line, column });
    if (node.type === 'imageReference') {
      pictures.push({ address: addresses.get(node.identifier) ?? '', line, column });
    }
    if (node.type === 'html' && /<img\b/i.test(node.value)) {
      pictures.push({ address: '<img>', line, column });
    }
  });
  return pictures;
}
