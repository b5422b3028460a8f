/** Whether a page's description can serve as a summary: one sentence, written, never cut from the body. */
import type { Candidate } from '#importing/clipping.ts';
import type { Resolution } from './question.ts';

const longest = 320;

export function resolveSummary(
  told: readonly Candidate[],
  title: string,
  body: string,
): Resolution {
  const written = told.find(({ value }) => isWritten(value, title, body));
  if (written) return { value: written.value };
  return told.length === 0
    ? {}
    : { hints: ['The description of the page is cut from its text: write one sentence.'] };
}

function isWritten(summary: string, title: string, body: string): boolean {
  const words = letters(summary);
  const isCut =
    /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|more)\W*$/i.test(summary) || letters(body).includes(words);
  return words !== '' && summary.length <= longest && !isCut && words !== letters(title);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
