/** Text of content as one line: formats that are made of lines cannot be broken by what stands in a field. */

/** Line breaks, tabs, control characters and runs of spaces become one space; half characters are mended. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
