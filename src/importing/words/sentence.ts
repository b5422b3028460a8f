/** Whether a line of a pasted text is a sentence, or a line of its own as headlines and subheadings are. */

const end = /[.!?…:;,،؛؟۔]["”»’')\]]*$/u;

export function endsAsSentence(line: string): boolean {
  return end.test(line);
}

/** A paragraph; in some languages and copies they end without a full stop. */
export function isParagraph(line: string): boolean {
  return endsAsSentence(line) || line.length > 100;
}
