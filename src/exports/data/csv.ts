/** Tables as CSV (RFC 4180): commas, CRLF, UTF-8 without a byte order mark, a head line. */
import { withoutForbidden } from '#exports/forbidden-characters.ts';

/** A cell before it is written; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet would run as a formula (OWASP, CSV Injection): a cell that begins with one of these, also after
 * spaces or apostrophes.
 */
const formula = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/** In: the names of the columns and the rows. Out: the file, each line ended. */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => writeCell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = defuse(withoutForbidden(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before a text that looks like a formula. */
function defuse(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
