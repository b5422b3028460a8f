/** The front matter of a file, as typed, without the body below it. */

/** Up to the line of three hyphens that closes it. In: a file that has front matter, and its name for the error where it has none. */
export function frontMatterText(text: string, path: string): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) throw new Error(`${path} has no front matter that is closed by ---.`);
  return lines.slice(0, end + 1).join('');
}
