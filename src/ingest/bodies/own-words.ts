/** Which parts of a body are meant to be in an editor's own words: what is outside quotation marks and quotations. */

/** What opens a quotation, and what closes it. Within a paragraph, unless an element says where it ends. */
interface Quotation {
  readonly closed: RegExp;
  readonly inParagraph: boolean;
}

const marks: Readonly<Record<string, Quotation>> = Object.fromEntries(
  Object.entries({
    '“': /[”“]/gu,
    '”': /”/gu,
    '„': /[“”]/gu,
    '«': /»/gu,
    '»': /«/gu,
    '‹': /›/gu,
    '›': /‹/gu,
    '「': /」/gu,
    '『': /』/gu,
    '《': /》/gu,
    '"': /"/gu,
    '‘': /’(?![\p{L}\p{N}])/gu,
    '‚': /[‘’](?![\p{L}\p{N}])/gu,
    "'": /'(?![\p{L}\p{N}])/gu,
  }).map(([mark, closed]) => [mark, { closed, inParagraph: true }]),
);

const elements: Readonly<Record<string, Quotation>> = {
  '<blockquote': { closed: /<\/blockquote>/giu, inParagraph: false },
  '<q': { closed: /<\/q>/giu, inParagraph: false },
  '<!--': { closed: /-->/gu, inParagraph: false },
};

const opening = /[“”„«»‹›「『《"]|(?<![\p{L}\p{N}])[‘‚']|<(?:blockquote|q)\b|<!--|^[ \t]*>.*$/gimu;

/**
 * In: a body. Out: its parts outside quotations, as places from and to. Each closing mark is looked for once, so that a
 * text full of opening marks takes no longer.
 */
export function ownParts(body: string): readonly (readonly [from: number, to: number])[] {
  const parts: [number, number][] = [];
  const closedAt = new Map<Quotation, number>();
  const paragraphEnds = [...body.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index);
  let paragraph = 0;
  let from = 0;
  for (const { 0: opened, index } of body.matchAll(opening)) {
    if (index < from) continue;
    while ((paragraphEnds[paragraph] ?? body.length) < index) paragraph += 1;
    const kind = marks[opened] ?? elements[opened.toLowerCase()];
    const limit = kind?.inParagraph ? (paragraphEnds[paragraph] ?? body.length) : body.length;
    const to = kind ? closing(kind, index + opened.length, body, closedAt) : index + opened.length;
    if (to > limit) continue;
    parts.push([from, index]);
    from = to;
  }
  return [...parts, [from, body.length]];
}

/** Where the quotation ends that was opened before a place; past the end where it does not. */
function closing(
  kind: Quotation,
  start: number,
  body: string,
  known: Map<Quotation, number>,
): number {
  const before = known.get(kind);
  if (before !== undefined && before > start) return before;
  const closed = new RegExp(kind.closed);
  closed.lastIndex = start;
  const found = closed.exec(body);
  const end = found ? found.index + found[0].length : body.length + 1;
  known.set(kind, end);
  return end;
}
