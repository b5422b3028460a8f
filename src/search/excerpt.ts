/** The passage in which something was found, in parts: what was found, and what stands around it. */

export interface Part {
  readonly text: string;
  readonly found: boolean;
}

/** In: text with `<mark>` around what was found, in which all other angle brackets are escaped. */
export function partsOf(excerpt: string): Part[] {
  return excerpt
    .replace(/^…[\s\p{Pd}\p{Pe}\p{Pf}\p{Po}]*/u, '… ')
    .replace(/\s*…$/u, ' …')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .flatMap((text, index) => (index % 2 === 1 ? wordAlone(text) : [{ text, found: false }]))
    .filter(({ text }) => text !== '');
}

/** The index marks a word with the space and the signs about it. */
function wordAlone(marked: string): Part[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(marked) ?? [];
  return [
    { text: before, found: false },
    { text: word, found: true },
    { text: after, found: false },
  ];
}
