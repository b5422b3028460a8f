/** Makes a text safe to print where its characters could act: in a terminal, in a log, on a page of a code host. */

/** Controls, and what reorders or hides text; not the joiners and marks that scripts need. */
const unseen = /[\p{Cc}\p{Cs}\u200B\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A message quotes up to so many characters of what somebody typed. */
const maxQuoted = 500;

/** The text in one line, with `\u{202E}` for what cannot be seen, and cut where it is very long. */
export function visible(text: string): string {
  const short = text.length > maxQuoted ? `${text.slice(0, maxQuoted).trimEnd()} …` : text;
  return short.replace(unseen, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
  });
}
