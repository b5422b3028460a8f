/** Takes a page's description as the summary where somebody wrote it, and did not cut it from the body. */
import type { Candidate } from '#importing/clipping.ts';
import type { Resolution } from './question.ts';

const maxLength = 320;

export function resolveSummary(
  candidates: readonly Candidate[],
  title: string,
  body: string,
): Resolution {
  const written = candidates.find(({ value }) => isWritten(value, title, body));
  if (written) return { value: written.value };
  return candidates.length === 0
    ? {}
    : {
        hints: [
          'The description of the page repeats its text or headline, or is too long: write one sentence.',
        ],
      };
}

function isWritten(summary: string, title: string, body: string): boolean {
  const words = letters(summary);
  const isCut =
    /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|more)\W*$/i.test(summary) || letters(body).includes(words);
  return words !== '' && summary.length <= maxLength && !isCut && words !== letters(title);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
