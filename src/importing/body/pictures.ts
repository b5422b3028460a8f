/** Takes pictures, films and recordings out of a page's text, with the words that belong to them. */
import type { Element, Root } from 'hast';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';
import type { Medium } from '#importing/clipping.ts';
import { creditOf } from '#importing/words/credit-line.ts';
import { textOfHtml } from '#importing/words/plain-words.ts';
import { attribute, elementsOf, named, nameWords } from './element.ts';

export interface TakenPictures {
  readonly media: readonly Medium[];
  /** How many had no words at all. */
  readonly wordless: number;
}

const mediaTag = /^(?:img|picture|video|audio|iframe)$/;
const captionName = /\b(?:wp-caption-text|caption|image-caption|figcaption)\b/;
const creditName = /credit|copyright|photographer|source/;

/** In: a tree, from which they are taken. A figure that holds no picture, such as a quotation, stays. */
export function takePictures(tree: Root): TakenPictures {
  const media: Medium[] = [];
  let wordless = 0;
  visit(tree, 'element', (element, index, parent): VisitorResult => {
    if (parent === undefined || index === undefined) return undefined;
    const taken = isFigure(element) ? readFigure(element) : readMedium(element);
    if (taken === undefined) return undefined;
    if (taken.length === 0) wordless += 1;
    media.push(...taken);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return { media, wordless };
}

function isFigure(element: Element): boolean {
  const isNamed = element.tagName === 'figure' || /\bwp-caption\b/.test(nameWords(element));
  return isNamed && elementsOf(element, ({ tagName }) => mediaTag.test(tagName)).length > 0;
}

/** The media of a figure share its caption. A figure with more text than a caption is no figure. */
function readFigure(figure: Element): Medium[] | undefined {
  if (elementsOf(figure, named('table', 'blockquote')).length > 0) return undefined;
  const inside = elementsOf(figure, ({ tagName }) => mediaTag.test(tagName));
  const first = inside.find(({ tagName }) => tagName !== 'picture') ?? inside[0];
  const caption = captionOf(figure);
  const words = caption?.shows ?? (first && ownWords(first));
  if (!first || (words === undefined && caption?.credit === undefined)) return [];
  return [
    {
      kind: kindOf(first, caption?.credit),
      ...(words && { shows: words }),
      ...(caption?.credit && { credit: caption.credit }),
    },
  ];
}

/** All the text of a figure is its caption; what is named a credit in it is the credit. */
function captionOf(figure: Element): { shows?: string; credit?: string } | undefined {
  const whole = textOfHtml(figure);
  if (whole === '') return undefined;
  const marked = elementsOf(figure, (element) => creditName.test(nameWords(element)))
    .filter((element) => !captionName.test(nameWords(element)))
    .map(textOfHtml)
    .find(Boolean);
  if (marked === undefined) return creditOf(whole);
  const shows = whole.replace(marked, '').trim();
  const credit = creditOf(marked).credit ?? marked;
  return { ...(shows && { shows }), credit };
}

function readMedium(element: Element): Medium[] | undefined {
  if (!mediaTag.test(element.tagName)) return undefined;
  const words = ownWords(element);
  return words === undefined ? [] : [{ kind: kindOf(element), shows: words }];
}

function ownWords(element: Element): string | undefined {
  const picture = element.tagName === 'picture' ? elementsOf(element, named('img'))[0] : undefined;
  const words = attribute(picture ?? element, 'alt') ?? attribute(picture ?? element, 'title');
  return words ?? (textOfHtml(element) || undefined);
}

function kindOf({ tagName }: Element, credit = ''): string {
  if (tagName === 'video' || tagName === 'iframe') return 'video';
  if (tagName === 'audio') return 'recording';
  return /photo|foto|reuters\s*\/|\bap\s*\//i.test(credit) ? 'photograph' : 'picture';
}
