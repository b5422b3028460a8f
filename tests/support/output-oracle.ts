/** Judges the files of a built archive that are no pages: what no text in them may break. */
import { parse as parseCsv } from 'csv-parse/sync';
// biome-ignore lint/suspicious/noDeprecatedImports: what succeeds it is no dependency of ours
import { XMLValidator } from 'fast-xml-parser';

type Judge = (text: string) => readonly string[];

/** By the end of a file's name. */
const judges: Readonly<Record<string, Judge>> = {
  '.xml': xmlFaults,
  '.json': jsonFaults,
  '.csv': csvFaults,
  '.bib': bibtexFaults,
  '.ris': risFaults,
};

/** What is wrong with a file; empty for one of another kind, and when all is well. */
export function faultsIn(file: string, text: string): readonly string[] {
  const judge = Object.entries(judges).find(([ending]) => file.endsWith(ending))?.[1];
  return judge?.(text) ?? [];
}

/** Well-formed XML 1.0, with nothing that a parser would go and fetch. */
function xmlFaults(text: string): string[] {
  const verdict = XMLValidator.validate(text);
  return [
    ...(verdict === true ? [] : [`not well-formed: ${verdict.err.msg}`]),
    ...(/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/.test(text) ? ['a declaration'] : []),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
    ...(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|&#x?0*[0-8bcef];/i.test(text) ? ['a control'] : []),
  ];
}

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${error}`];
  }
}

/** Rows of one length, and no cell that a spreadsheet would take for a formula. */
function csvFaults(text: string): string[] {
  const rows: string[][] = parseCsv(text, { relax_column_count: false });
  return rows
    .flat()
    .filter((cell) => /^[\s']*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^'|^-?\d+$/.test(cell))
    .map((cell) => `a formula: ${cell.slice(0, 60)}`);
}

/** What a backslash may begin: a letter that is named, or a sign that would mean something. */
const texCommand = /\\(?:text(?:backslash|brace(?:left|right)|ascii(?:tilde|circum))\{\}|[%&_#$])/g;

/** Entries whose braces match, and no command of TeX but those that stand for a character. */
function bibtexFaults(text: string): string[] {
  const faults: string[] = [];
  if (text.replaceAll(texCommand, '').includes('\\')) faults.push('a command of TeX');
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (depth === 0 && !/^(?:@(?:article|misc)\{[a-z\d-]+,)?$/.test(line)) {
      faults.push(`outside an entry: ${line.slice(0, 60)}`);
    }
    depth += (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0);
    if (depth < 0) faults.push(`a brace too many in line ${index + 1}`);
  }
  return depth === 0 ? faults : [...faults, 'an entry that does not end'];
}

/** Lines of a tag and a text; records that begin and end. */
function risFaults(text: string): string[] {
  const lines = text.split('\r\n').slice(0, -1);
  const tags = lines.map(
    (line) => /^([A-Z][A-Z\d]) {2}- [^\r\n\u2028\u2029\u0085]*$/.exec(line)?.[1],
  );
  const records = tags
    .join(' ')
    .match(/TY (?:(?!TY|ER)\w\w )*ER/g)
    ?.join(' ');
  return records === tags.join(' ') ? [] : [`records that are none: ${tags.join(' ')}`];
}
