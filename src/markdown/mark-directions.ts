/**
 * Gives every part of a body the direction that its language or its letters have: `dir` follows `lang`, and what is
 * written against the direction of the text around it is set apart, whether its author marked it or not.
 */
import type { Element, Root, RootContent, Text } from 'hast';
import type { Direction } from '#archive/text/direction.ts';
import { isWrittenIn, type Letters, lettersOf } from '#archive/text/script.ts';
import { type LanguageMark, languageMark, markOf, runsOf } from '#site/language.ts';
import { type BodyFile, bodyOptions } from './body-options.ts';
import { knownTag } from './known-tag.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Elements that are marked as a whole where they are in another script than what is around them. */
const blocks = new Set(
  'p h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd figure figcaption table caption thead tbody tfoot tr th td pre div'.split(
    ' ',
  ),
);
const wholes = new Set([...blocks, 'q', 'cite', 'bdi']);

/** The language of a text, and of what is around a part of it. */
interface Around {
  readonly mark: LanguageMark;
  /** The language of the body (BCP 47). */
  readonly body: string;
}

/** Runs when links are resolved, and before the sanitiser, which keeps all that this writes. */
export function markDirections() {
  return (tree: Root, file: BodyFile): void => {
    const { language = 'en' } = bodyOptions(file);
    const counted: Counted = new Map();
    countLetters(tree, counted);
    markWithin(tree, { mark: languageMark('', language), body: language }, counted);
  };
}

type Counted = Map<Root | RootContent, Letters>;

/** Counts from the leaves up, so that deep nesting costs no more than shallow. */
function countLetters(node: Root | RootContent, counted: Counted): Letters {
  const own = new Map(node.type === 'text' ? lettersOf(node.value) : []);
  for (const child of 'children' in node ? node.children : []) {
    for (const [script, found] of countLetters(child, counted)) {
      own.set(script, (own.get(script) ?? 0) + found);
    }
  }
  counted.set(node, own);
  return own;
}

function markWithin(parent: Root | Element, around: Around, counted: Counted): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const mark = markElement(child, around, counted.get(child) ?? new Map());
    markWithin(child, { ...around, mark }, counted);
  }
  parent.children = parent.children.flatMap((child): typeof parent.children =>
    child.type === 'text' ? isolated(child.value, around) : [child],
  );
}

/** Marks an element and gives what holds in it: as its author marked it, or by its letters, or as around it. */
function markElement(element: Element, { mark, body }: Around, letters: Letters): LanguageMark {
  const { properties, tagName } = element;
  if (properties.lang !== undefined || properties.dir !== undefined) keepMark(element);
  const typed = knownTag(properties.lang);
  const own =
    typed === undefined
      ? markOf(letters, mark.lang, body)
      : { lang: typed, dir: markOf(letters, typed).dir };
  if (properties.dir !== undefined) {
    const lang = typed ?? mark.lang;
    return {
      lang,
      dir: isWrittenIn(letters, lang) ? directionTyped(properties.dir, own.dir) : own.dir,
    };
  }
  if (typed === undefined && !wholes.has(tagName)) return mark;
  if (own.lang !== mark.lang) properties.lang = own.lang;
  if (own.dir !== mark.dir || typed !== undefined) properties.dir = own.dir;
  return own;
}

function directionTyped(typed: unknown, otherwise: Direction): Direction {
  const dir = String(typed).toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : otherwise;
}

/** A mark of language or direction on an element that the sanitiser removes would be lost. */
function keepMark(element: Element): void {
  if (sanitizeSchema.tagNames?.includes(element.tagName)) return;
  const holdsBlocks = element.children.some(
    (child) =>
      child.type === 'element' && (blocks.has(child.tagName) || child.tagName === 'section'),
  );
  element.tagName = holdsBlocks ? 'div' : 'span';
}

/** A text whose parts against the direction around it are set apart. */
function isolated(text: string, { mark, body }: Around): (Element | Text)[] {
  return runsOf(text, mark.dir).map(({ text: value, isOpposite }) =>
    isOpposite
      ? {
          type: 'element',
          tagName: 'bdi',
          properties: { ...languageMark(value, mark.lang, body) },
          children: [{ type: 'text', value }],
        }
      : { type: 'text', value },
  );
}
