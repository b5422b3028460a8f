/** Which sizes of a picture are made, and what they are called. */

const widths = [480, 960, 1440] as const;

/** Widths in pixels, smallest first; never larger than the picture itself. */
export function widthsOf(original: number): number[] {
  const smaller = widths.filter((width) => width < original);
  const largest = Math.min(original, widths[widths.length - 1] ?? original);
  return [...new Set([...smaller, largest])];
}

/** The name of one size, without its ending: the same picture has the same name, and another never has it. */
export function pictureName(digest: string, width: number): string {
  return `${digest.slice(0, 16)}-${width}`;
}
