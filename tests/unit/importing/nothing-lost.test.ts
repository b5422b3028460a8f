import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '#importing/body/markdown-text.ts';
import { draftOf } from '#importing/draft/draft.ts';
import { readHtml } from '#importing/read/read-html.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { inventedPage } from './invented-pages.ts';
import { nothingKnown } from './nothing-known.ts';

test('every word of a page is in the draft or in the list of what was dropped', () => {
  fc.assert(
    fc.property(inventedPage, ({ html, words }) => {
      const read = readHtml(html);
      if (!read.ok) return read.fault.code === 'clipping-without-text';
      const draft = draftOf(read.value, {}, nothingKnown);
      const kept = [JSON.stringify(draft.fields), textOfMarkdown(parseMarkdown(draft.body))];
      const whole = [...kept, ...draft.dropped.map(({ text }) => text)].join('\n');
      expect(words.filter((word) => !whole.includes(word))).toEqual([]);
      return true;
    }),
    { numRuns: 150 },
  );
});
