/** Citations as stretches of text that are set in one way, and the marks between them. */
import { oneLine } from './one-line.ts';
import { endsInQuotation, romanesque, typographic } from './quotation-marks.ts';

export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
  /** Whether it names people or an outlet, whose script may run the other way. */
  readonly isName: boolean;
  /** The language of a title (BCP 47); `null` for the words around it. */
  readonly language: string | null;
  /** How many quotation marks close at its end. */
  readonly closing: number;
}

export interface Setting {
  readonly isItalic?: boolean;
  readonly isQuoted?: boolean;
}

export function plain(text: string): Run {
  return { text: lineInside(text), isItalic: false, isName: false, language: null, closing: 0 };
}

/** A name, or several in a row, as print sets it. */
export function nameRun(text: string, setting: Setting = {}): Run {
  return { ...run(text, setting), isName: true };
}

/** A title in its language; in quotation marks, those inside it are single. */
export function titleRun(text: string, language: string, setting: Setting = {}): Run {
  return { ...run(text, setting), language };
}

/** The runs with a full stop, unless they end in a mark already, and a space. */
export function sentence(runs: readonly Run[]): Run[] {
  return [...ended(runs, '.'), plain(' ')];
}

/** “Title.” and a space. */
export function quoted(title: readonly Run[]): Run[] {
  return [plain('“'), ...ended(title, '.'), plain('” ')];
}

/** The runs with a mark: before the quotation marks that close at their end, and not twice. */
export function ended(runs: readonly Run[], mark: '.' | ','): Run[] {
  const last = runs.at(-1);
  if (!last) return [];
  const at = last.text.length - last.closing;
  const [inside, closing] = [last.text.slice(0, at), last.text.slice(at)];
  const isMarked = closing === '' ? /,$/ : /[.?!,]$/;
  if ((mark === '.' ? /[.?!:]$/ : isMarked).test(inside)) return [...runs];
  if (closing === '') return [...runs, plain(mark)];
  return [...runs.slice(0, -1), { ...last, text: `${inside}${mark}${closing}` }];
}

function run(typed: string, { isItalic = false, isQuoted = false }: Setting): Run {
  const line = oneLine(typed);
  const text = typographic(line, isQuoted);
  const closing = endsInQuotation(line) ? (/[”’]+$/u.exec(text)?.[0].length ?? 0) : 0;
  return {
    text,
    isItalic: isItalic && romanesque.test(text),
    isName: false,
    language: null,
    closing,
  };
}

/** A space at the start or the end stays. */
function lineInside(text: string): string {
  return text.replace(/\S(?:.*\S)?/s, oneLine);
}
