/** Text of content as one line: no field can break a format that is made of lines. */

/** Line breaks, tabs, control characters and runs of spaces become one space; half characters are mended. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
