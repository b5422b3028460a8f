/** Distinguishes subheadings of a pasted text from headlines of other stories, whose words copies leave. */

/** Words that headlines of American papers write without a capital. */
const small =
  /^(?:a|an|the|and|but|nor|or|for|of|on|in|at|to|by|with|from|as|vs?|via|over|after|into|off|up|out|is|its)$/;

/** Few subheadings have so many words. */
const minStoryWords = 7;

/** A line without a full stop that begins as a subheading does. */
export function isShortLine(line: string): boolean {
  const isPlain =
    !/[.!?…:;,،؛؟۔]["”»’')\]]*$/u.test(line) && /^["“«‘']?[\p{Lu}\p{Lo}\d]/u.test(line);
  const isOne = !/[.!?;]\s+[\p{Lu}(]/u.test(line);
  return isPlain && isOne && line.length <= 110 && wordsOf(line).length <= 16;
}

/**
 * Whether a short line is the headline of another story: in capitals as headlines are, and longer than subheadings; or
 * with nothing of the report below it.
 */
export function isStoryTitle(line: string, isLast: boolean): boolean {
  const count = wordsOf(line).length;
  const isQuestion = /^(?:What|How|Why|Who|Where|When)\b/.test(line);
  if (!isTitleCase(line)) return false;
  return (
    count >= minStoryWords ||
    (isLast ? count >= 3 : count >= 5 && !/^(?:The|A|An)\b/.test(line) && !isQuestion)
  );
}

/** "UK Minister Calls for Calm on the Pier", and not "THE PIER", which has nothing else than capitals. */
function isTitleCase(line: string): boolean {
  const words = wordsOf(line).filter((word) => !small.test(word));
  const isEach = words.every((word) => /^[\p{Lu}\d]/u.test(word));
  return words.length >= 3 && isEach && words.some((word) => /\p{Ll}/u.test(word));
}

function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];
}
