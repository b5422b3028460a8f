/** Finds WordPress shortcodes in a text, with quotation marks straight, curled or written as character references. */
import { htmlAsText } from './parse-html.ts';

export interface Shortcode {
  /** Small letters. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text between `[caption]` and `[/caption]`, where it belongs to the shortcode. */
  readonly content?: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly inside: string;
  readonly start: number;
  readonly end: number;
}

/** Those whose content is theirs; any other that is closed only styles what it holds. */
const holders =
  /^(?:caption|wp_caption|embed|gallery|video|audio|playlist|youtube|vimeo|aesop_\w+)$/;

/** Known without attributes. */
const bare =
  /^(?:ad|ads|adsense|audio|caption|contact-form[\w-]*|embed|gallery|instagram|jetpack-\w+|more|newsletter\w*|nextpage|playlist|related[\w-]*|share[\w-]*|slideshow|social\w*|subscribe\w*|toc|tweet|twitter|video|vimeo|wp_caption|youtube|aesop_\w+|vc_\w+|et_pb_\w+|fusion_\w+|su_\w+)$/;

/** How far the bracket that ends a shortcode may be. */
const maxShortcode = 4000;

/** With more text than a caption has, the closing tag was lost and it would hold the report. */
const maxContent = 1500;

/** In the order of the text. Editors' brackets ("[sic]", "[he]", "[1]") and markdown links are not shortcodes. */
export function findShortcodes(text: string): Shortcode[] {
  const tags = findTags(text);
  const closed = new Set(tags.filter(({ isClosing }) => isClosing).map(({ name }) => name));
  const found: Shortcode[] = [];
  let at = 0;
  for (const [index, tag] of tags.entries()) {
    if (tag.start < at || !(isShortcode(tag) || closed.has(tag.name))) continue;
    const closing = holders.test(tag.name) ? closingOf(tags, index) : undefined;
    const end = closing?.end ?? tag.end;
    found.push({
      name: tag.name,
      attributes: attributesOf(tag.inside),
      ...(closing && { content: text.slice(tag.end, closing.start) }),
      source: text.slice(tag.start, end),
      start: tag.start,
      end,
    });
    at = end;
  }
  return found;
}

function isShortcode({ name, isClosing, inside }: Tag): boolean {
  return !isClosing && (bare.test(name) || /\s[\w-]+\s*=\s*\S/.test(inside));
}

/** The tag that closes this one, unless another of its name is opened before. */
function closingOf(tags: readonly Tag[], index: number): Tag | undefined {
  const tag = tags[index];
  if (tag === undefined || tag.isClosing || tag.inside.endsWith('/')) return undefined;
  for (let after = index + 1; after < tags.length; after += 1) {
    const next = tags[after];
    if (next === undefined || next.start - tag.end > maxContent) return undefined;
    if (next.name === tag.name) return next.isClosing ? next : undefined;
  }
  return undefined;
}

/** Every `[name …]` and `[/name]` outside HTML tags that is not the text of a markdown link. */
function findTags(text: string): Tag[] {
  const tags: Tag[] = [];
  const candidate = /<[a-z/!][^<>]{0,4000}>|\[(\/?)([a-z][\w-]*)(?=[\s\]/])/gi;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const [opening, slash, name] = match;
    if (name === undefined) continue;
    const inner = match.index + opening.length;
    const close = closingBracket(text, inner);
    if (close === undefined || /[(:[]/.test(text.charAt(close + 1))) continue;
    const inside = text.slice(inner, close);
    const end = close + 1;
    candidate.lastIndex = end;
    tags.push({
      name: name.toLowerCase(),
      isClosing: slash === '/',
      inside,
      start: match.index,
      end,
    });
  }
  return tags;
}

const curled = '&(?:quot|[lr]dquo|Prime|#0?34|#822[01]|#8243|#x201[cd]);|[“”″„]';

/** The `]` that ends a shortcode: one within quotation marks doesn't. */
function closingBracket(text: string, from: number): number | undefined {
  const mark = new RegExp(String.raw`=\s*("|'|${curled})|[[\]]`, 'gi');
  mark.lastIndex = from;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match.index - from > maxShortcode || match[0] === '[') return undefined;
    if (match[0] === ']') return match.index;
    const end = new RegExp(/^["']/.test(match[1] ?? '') ? (match[1] ?? '') : curled, 'gi');
    end.lastIndex = mark.lastIndex;
    if (!end.test(text)) return undefined;
    mark.lastIndex = end.lastIndex;
  }
  return undefined;
}

function attributesOf(inside: string): Map<string, string> {
  const pair = new RegExp(
    String.raw`([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(?:${curled})([\s\S]*?)(?:${curled})|([^\s\]]+))`,
    'gi',
  );
  return new Map(
    Array.from(inside.matchAll(pair), ([, name = '', ...values]) => [
      name.toLowerCase(),
      htmlAsText(values.find((value) => value !== undefined) ?? ''),
    ]),
  );
}
