/** Finds the date and byline at the head of a page's text, where the page gives them nowhere else. */
import type { Root } from 'mdast';
import type { Candidate, CandidateFields } from '#importing/clipping.ts';
import { type HeadLine, headLine } from '#importing/words/head-line.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';

/** How many blocks the head may have. */
const maxBlocks = 5;

/** In: what the page says, and its text. A line that is only a byline or a date fills what is missing. */
export function fieldsInText(candidates: CandidateFields, body: Root): CandidateFields {
  const titles = new Set(candidates.title.map(({ value }) => value));
  const lines = body.children
    .slice(0, maxBlocks)
    .map((block) => (block.type === 'paragraph' || block.type === 'heading' ? block : undefined))
    .map((block) => (block ? textOfMarkdown(block) : ''))
    .filter((text) => !titles.has(text));
  const textAt = lines.findIndex((line) => headLine(line).some(({ kind }) => kind === 'text'));
  const head = lines.slice(0, textAt === -1 ? lines.length : textAt).flatMap(headLine);
  const inHead = (wanted: HeadLine['kind']): Candidate[] =>
    head.flatMap(({ kind, value }) =>
      kind === wanted ? [{ value, where: 'the head of the text' }] : [],
    );
  return {
    ...candidates,
    date: candidates.date.length > 0 ? candidates.date : inHead('date'),
    byline: candidates.byline.length > 0 ? candidates.byline : inHead('byline'),
  };
}
