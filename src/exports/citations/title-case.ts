/** English headlines in title case, as MLA and Chicago set them and citeproc does it. */

/** Words that stay small inside a headline. */
const smallWords = new Set(
  (
    'about above across afore after against al along alongside amid amidst among amongst apropos apud around as aside ' +
    'astride at athwart atop barring before behind below beneath beside besides between beyond but by circa despite down ' +
    'during et except for from given in inside into lest like modulo near next notwithstanding of off on onto out over per ' +
    'plus pro qua sans since than through throughout thruout till to toward towards under underneath until unto up upon ' +
    'versus vs. v. vs v via vis-à-vis with within without or yet so and nor a an the de von van c ca'
  ).split(' '),
);

/** What parts words besides spaces: quotation marks, with the space before one that opens, and punctuation. */
const marks = /([‘’“”]| "| '|"|'|[-–—/.,;?!:[\]()])/u;
const spaces = /([\u00A0\u0020\u2000-\u200B\u205F\u3000]+)/u;

/** A mark and the words up to the next. */
interface Piece {
  readonly mark: string;
  readonly text: string;
}

/** In: a line of text. Out: the same with capitals; a word that has a capital, wherever, stays as it is. */
export function titleCase(text: string): string {
  const pieces = piecesOf(text);
  const { kept, lastUnpaired } = unpairedMarks(pieces);
  let isStart = true;
  const cased = pieces.map(({ mark, text: piece }, at) => {
    isStart ||= /[!?:]$/.test(mark);
    const words = piece.split(spaces).map((word, place, all) => {
      if (place % 2 === 1 || word === '') return word;
      const isBeforeHyphen = at === 0 && place === all.length - 1 && pieces[1]?.mark === '-';
      const isBig = isStart || isBeforeHyphen || (word.length > 1 && !isSmall(word));
      isStart = false;
      return isBig ? capitalised(word) : word;
    });
    const joined = words.join('');
    return kept.has(at) ? `${piece.slice(0, 1)}${joined.slice(1)}` : joined;
  });
  const last = pieces.findLastIndex(({ text: piece }) => piece.trim() !== '');
  return pieces
    .map(({ mark }, at) => {
      const piece = cased[at] ?? '';
      return `${mark}${at === last && last > lastUnpaired ? withBigEnd(piece) : piece}`;
    })
    .join('');
}

function piecesOf(text: string): Piece[] {
  const [start = '', ...rest] = text.split(marks);
  const pieces = rest.flatMap((mark, at): Piece[] => {
    if (at % 2 === 1) return [];
    const after = rest[at + 1] ?? '';
    // An apostrophe belongs to the word after it.
    return [mark === "'" && after !== '' ? { mark: '', text: `'${after}` } : { mark, text: after }];
  });
  return [{ mark: '', text: start }, ...pieces];
}

function isSmall(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

/** A Greek letter alone is a sign of science and stays. */
function capitalised(word: string): string {
  if (word !== word.toLowerCase() || /^[\u0370-\u03FF]$/u.test(word)) return word;
  return word.replace(/^./su, (letter) => letter.toUpperCase());
}

/** The last word is big, also where it is one of the small. */
function withBigEnd(piece: string): string {
  const [, before = '', word = '', after = ''] =
    /^(.*?)([^\u00A0\u0020\u2000-\u200B\u205F\u3000]*)(\s*)$/su.exec(piece) ?? [];
  return word.length > 1 && isSmall(word) ? `${before}${capitalised(word)}${after}` : piece;
}

/** Opening marks: which may open inside, and which closes. */
const pairs = new Map([
  [' "', { inside: " '", close: '"' }],
  [" '", { inside: ' "', close: "'" }],
  ['‘', { inside: '‘', close: '’' }],
  ['“', { inside: '“', close: '”' }],
]);

interface OpenMark {
  readonly inside: string;
  readonly close: string;
  readonly at: number;
}

/**
 * Marks without a partner are apostrophes, as in “mayor’s”: the letter after one keeps its case. Out: the pieces that keep
 * their first letter, and the last after which such a mark was.
 */
function unpairedMarks(pieces: readonly Piece[]): { kept: Set<number>; lastUnpaired: number } {
  const kept = new Set<number>();
  let lastUnpaired = -1;
  const open: OpenMark[] = [];
  for (const [at, { mark }] of pieces.entries()) {
    if (!/["'‘’“”]/.test(mark)) continue;
    const pair = pairs.get(mark);
    const top = open.at(-1);
    const isMatch = matches(mark, pair !== undefined, top);
    if (!isMatch) {
      kept.add(pair && top ? top.at : at);
      lastUnpaired = at;
    }
    if (isMatch !== (pair !== undefined)) open.pop();
    if (pair) open.push({ ...pair, at });
  }
  for (const { at } of open) kept.add(at);
  return { kept, lastUnpaired };
}

/** Whether a mark opens where it may, or closes what was opened last. */
function matches(mark: string, isOpening: boolean, top: OpenMark | undefined): boolean {
  if (isOpening) return top === undefined || top.inside === mark;
  return top?.close === mark;
}
