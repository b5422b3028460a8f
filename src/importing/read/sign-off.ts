/** The line below an agency's report that says who did what: "(Reporting by …; Editing by …)". */
import { distinct } from '#archive/distinct.ts';
import type { Candidate } from '#importing/clipping.ts';

const role = String.raw`(?:(?:additional|further|with)\s+)?(?:reporting|report|writing|written|compiled|editing|edited)(?:\s+and\s+(?:reporting|writing|editing))?`;
const whole = new RegExp(String.raw`^[([]?\s*${role}\s+by\s+\p{L}.{2,400}$`, 'isu');
const atEnd = new RegExp(
  String.raw`[([]\s*(${role}\s+by\s+\p{L}[^()[\]]{2,400})[)\]][\s.]*$`,
  'iu',
);
const clause = new RegExp(String.raw`^\s*(${role})\s+by\s+(.+)$`, 'isu');
/** A new clause begins at a semicolon, or at its role. */
const between = new RegExp(String.raw`\s*;\s*|\s*[.,]?\s+(?:and\s+)?(?=${role}\s+by\b)`, 'iu');

export interface SignOff {
  readonly byline: readonly Candidate[];
  readonly editors: readonly string[];
  /** Whether it names parts other than reporting and editing. */
  readonly hasParts: boolean;
}

export function isSignOff(line: string): boolean {
  return (
    line.length <= 400 &&
    whole.test(line) &&
    (/^[([]/.test(line) || /;|editing by|edited by/i.test(line))
  );
}

/** Where a paragraph ends with one in brackets: its place and its words. */
export function signOffAtEnd(
  text: string,
): { readonly index: number; readonly line: string } | undefined {
  const match = atEnd.exec(text);
  return match?.[1] === undefined ? undefined : { index: match.index, line: match[1] };
}

export function readSignOff(line: string): SignOff {
  const bare = line.replace(/^[([\s]+|[)\]\s.]+$/g, '');
  const clauses = bare.split(between).flatMap((part) => {
    const [, part1 = '', names = ''] = clause.exec(part) ?? [];
    return names === ''
      ? []
      : [{ role: part1.toLowerCase(), typed: names, names: withoutOffices(names) }];
  });
  const isEditing = (one: { readonly role: string }) => /edit/.test(one.role);
  const writers = clauses.filter((one) => !isEditing(one) || /report|writ/.test(one.role));
  const isOpen = writers.some(({ typed }) => mayNamePlaces.test(typed));
  const names = writers.flatMap((one) => (isOpen ? [one.typed] : one.names));
  const value = distinct(names).join('; ');
  return {
    byline: value === '' ? [] : [{ value, where: 'the credit line below the text' }],
    editors: clauses.filter(isEditing).flatMap(({ names }) => names.filter(isName)),
    hasParts: writers.some((one) => !/^report(?:ing)?$/.test(one.role)),
  };
}

/** "A in Tirana and B": each without the office where they sat. */
function withoutOffices(names: string): string[] {
  const parts = names.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u).filter(Boolean);
  return parts
    .map((part) => part.replace(/\s+(?:in|at)\s+.+$/u, '').trim())
    .filter((part, index) => isName(part) || !/\s(?:in|at)\s/u.test(parts[index - 1] ?? ''));
}

/** "A in New York and San Francisco": the last may be a person or a place. */
const mayNamePlaces = /\sin\s[^,]+\sand\s+\p{Lu}\S*\s+\p{Lu}\S*$/u;

/** A place is a word, or a newsroom. */
function isName(part: string): boolean {
  return /\S\s+\S/u.test(part) && !/\b(?:newsroom|staff|bureau|desk|reuters|afp)\b/iu.test(part);
}
