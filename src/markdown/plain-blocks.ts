/** Shortens prose before a body is parsed for what is between it: most of a body is prose, and parsing is slow. */

/** A line of nothing but words: no mark of Markdown, HTML or GFM's own links has a part in it that could matter here. */
const plainLine = /^\p{L}(?!.*(?:www\.|https?:))[^[\]<>`|\\@=&]*$/iu;

/** Whether a line is prose and nothing else. */
export function isProse(line: string): boolean {
  return plainLine.test(line);
}

/**
 * The same markdown with each paragraph of plain prose cut to one letter a line, and of several after each other only the
 * first kept: the others are empty lines. Every link, definition and element keeps its line and column, and every block
 * its kind.
 */
export function withoutProse(markdown: string): string {
  let isAfterProse = false;
  return markdown
    .split(/(\n[ \t]*\n)/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const lines = part.split('\n');
      const isPlain = lines.every(isProse);
      const letter = isAfterProse ? '' : 'x';
      isAfterProse = isPlain;
      return isPlain ? lines.map(() => letter).join('\n') : part;
    })
    .join('');
}
