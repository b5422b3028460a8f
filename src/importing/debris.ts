/** Takes out of a text what copies carry and no report has, and lists it. */
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isWebAddress } from '#archive/fields.ts';
import type { Dropped } from './clipping.ts';
import { debrisReason, isCommentsTitle, isRelatedTitle } from './debris-phrases.ts';
import { textOfMarkdown } from './plain-words.ts';

export interface WithoutDebris {
  readonly body: Root;
  readonly dropped: readonly Dropped[];
}

/** A link longer than a headline is a sentence that somebody made a link. */
const longestHeadline = 200;

/** In: a text as blocks. Every block is in the body that comes out or in the list. */
export function dropDebris(root: Root): WithoutDebris {
  const kept: RootContent[] = [];
  const dropped: Dropped[] = [];
  let section: 'text' | 'related' | 'comments' = 'text';
  for (const block of root.children) {
    const text = textOfMarkdown(block);
    if (text === '' && isLine(block)) continue;
    section = nextSection(section, block, text, kept.length > 0);
    const why = sectionReason(section) ?? reasonOf(block, text);
    if (why === undefined) kept.push(block);
    else if (text !== '') dropped.push({ text, why });
  }
  return { body: { type: 'root', children: kept }, dropped };
}

type Section = 'text' | 'related' | 'comments';

/** Links to other stories end where text begins; what readers wrote doesn't end. */
function nextSection(now: Section, block: RootContent, text: string, hasText: boolean): Section {
  if (now === 'comments' || (hasText && isLine(block) && isCommentsTitle(text))) return 'comments';
  if (isLine(block) && isRelatedTitle(text)) return 'related';
  return now === 'related' && isOnlyLinks(block, text) ? 'related' : 'text';
}

function sectionReason(section: Section): string | undefined {
  if (section === 'related') return 'links to other stories';
  return section === 'comments' ? 'comments' : undefined;
}

/** One line or paragraph. */
function isLine({ type }: RootContent): boolean {
  return type === 'heading' || type === 'paragraph';
}

function reasonOf(block: RootContent, text: string): string | undefined {
  if (isLine(block)) {
    const why = isWebAddress(text) ? 'address of something embedded' : debrisReason(text);
    if (why !== undefined) return why;
  }
  if (block.type === 'list' && block.children.every((item) => isDebris(item))) {
    return 'list of links and share lines';
  }
  return block.type === 'paragraph' && isOnlyLinks(block, text)
    ? 'link to another story'
    : undefined;
}

function isDebris(item: RootContent): boolean {
  const text = textOfMarkdown(item);
  return isOnlyLinks(item, text) || debrisReason(text) !== undefined;
}

/** Whether all the words of a block are links, each as short as a headline. */
function isOnlyLinks(block: RootContent, text: string): boolean {
  let linked = '';
  let longest = 0;
  visit(block, 'link', (link) => {
    const words = textOfMarkdown(link);
    linked += words;
    longest = Math.max(longest, words.length);
  });
  return linked !== '' && longest <= longestHeadline && letters(linked) === letters(text);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
