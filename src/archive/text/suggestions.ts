/** Near spellings, for messages that ask "did you mean …?". */

/** Number of single-letter insertions, deletions and replacements between two words (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known word nearest to one that isn't known, if any is near: at most a third of its letters
 * differ. Of equals, the first by code unit.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const isNearer = distance < bestDistance;
    if (isNearer || (distance === bestDistance && best !== undefined && candidate < best)) {
      [best, bestDistance] = [candidate, distance];
    }
  }
  return best;
}

/** `Did you mean "tirana"? ` or nothing: it is put before a remedy. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `Did you mean "${near}"? `;
}

/** `Did you mean 2024-08-09 or 2024-09-08? ` or nothing: it is put before a remedy. */
export function didYouMean(choices: readonly string[]): string {
  return choices.length === 0 ? '' : `Did you mean ${choices.join(' or ')}? `;
}
