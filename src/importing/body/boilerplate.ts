/** Takes boilerplate out of a text: what copies have around a report. It lists what it takes. */
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isWebAddress } from '#archive/fields.ts';
import type { Dropped } from '#importing/clipping.ts';
import { boilerplateReason, isRelatedTitle } from '#importing/words/boilerplate-phrases.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { mayStartComments, startsComments } from '#importing/words/readers-comments.ts';

export interface WithoutBoilerplate {
  readonly body: Root;
  readonly dropped: readonly Dropped[];
  /** What an editor should look at, a sentence each. */
  readonly notes: readonly string[];
}

/** A link longer than a headline is a sentence that somebody made a link. */
const maxHeadline = 200;

/** In: a text as blocks. Every block is in the body that comes out or in the list. */
export function dropBoilerplate(root: Root): WithoutBoilerplate {
  const kept: RootContent[] = [];
  const dropped: Dropped[] = [];
  const texts = root.children.map(textOfMarkdown);
  let section: Section = 'text';
  for (const [index, block] of root.children.entries()) {
    const text = texts[index] ?? '';
    if (text === '' && isLine(block)) continue;
    const below = () => texts.slice(index + 1);
    const isOver = isLine(block) && startsComments(text, below) && kept.some(isSentence);
    section = isOver ? 'comments' : nextSection(section, block, text);
    const why = sectionReason(section) ?? reasonOf(block, text);
    if (why === undefined) kept.push(block);
    else if (text !== '') dropped.push({ text, why });
  }
  return { body: { type: 'root', children: kept }, dropped, notes: notesOn(kept) };
}

function notesOn(kept: readonly RootContent[]): string[] {
  const titles = kept.filter(isLine).map(textOfMarkdown).filter(mayStartComments);
  return titles.map(
    (title) => `"${title}" may be the heading of readers' comments: look at the text below it.`,
  );
}

type Section = 'text' | 'related' | 'comments';

/** Links to other stories end where text begins; readers' comments don't end. */
function nextSection(now: Section, block: RootContent, text: string): Section {
  if (now === 'comments') return 'comments';
  if (isLine(block) && isRelatedTitle(text)) return 'related';
  return now === 'related' && isOnlyLinks(block, text) ? 'related' : 'text';
}

function sectionReason(section: Section): string | undefined {
  if (section === 'related') return 'links to other stories';
  return section === 'comments' ? 'comments' : undefined;
}

/** Lines above the first sentence belong to the head of a page, which counts comments too. */
function isSentence(block: RootContent): boolean {
  return /[.!?…؟۔]["”»’)\]]*$/.test(textOfMarkdown(block));
}

/** One line or paragraph. */
function isLine({ type }: RootContent): boolean {
  return type === 'heading' || type === 'paragraph';
}

function reasonOf(block: RootContent, text: string): string | undefined {
  if (isLine(block)) {
    const why = isWebAddress(text) ? 'address of something embedded' : boilerplateReason(text);
    if (why !== undefined) return why;
  }
  if (block.type === 'list' && block.children.every((item) => isBoilerplate(item))) {
    return 'list of links and share lines';
  }
  return block.type === 'paragraph' && isOnlyLinks(block, text)
    ? 'link to another story'
    : undefined;
}

function isBoilerplate(item: RootContent): boolean {
  const text = textOfMarkdown(item);
  return isOnlyLinks(item, text) || boilerplateReason(text) !== undefined;
}

/** Whether all the words of a block are links, each as short as a headline. */
function isOnlyLinks(block: RootContent, text: string): boolean {
  let linked = '';
  let maxLength = 0;
  visit(block, 'link', (link) => {
    const words = textOfMarkdown(link);
    linked += words;
    maxLength = Math.max(maxLength, words.length);
  });
  return linked !== '' && maxLength <= maxHeadline && letters(linked) === letters(text);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
