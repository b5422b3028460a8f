/**
 * Citations as text in three styles, entries of a list of references: APA 7, MLA 9 and Chicago 18 (author-date), word for
 * word what citeproc makes of our CSL-JSON with the official styles.
 */
import { capitalise } from '#archive/text/english.ts';
import { apaAuthors, chicagoAuthors, chicagoNames, mlaAuthors } from './authors.ts';
import { type Basis, type Citation, withdrawnMark } from './citation-fields.ts';
import { cslDate } from './csl-date.ts';
import { apaDate, apaYear, chicagoDay, chicagoYear, mlaDate, mlaYear } from './date-styles.ts';
import { oneLine } from './one-line.ts';
import {
  ended,
  nameRun,
  plain,
  quoted,
  type Run,
  type Setting,
  sentence,
  titleRun,
} from './text-run.ts';
import { titleCase } from './title-case.ts';

/** Müller, A. (2024, May 2). Bridge closed. *The Gazette*. https://… */
export function apaText(citation: Citation): Run[] {
  const { kind, language, container, issued, url, basis } = citation;
  const date = issued ? apaDate(cslDate(issued)) : 'n.d.';
  const authors = apaAuthors(citation.authors, language);
  const title = titleRuns(citation, citation.title, { isItalic: kind === 'page' });
  const source = nameRun(cased(container, language), { isItalic: kind === 'report' });
  return [
    ...sentence(authors === '' ? title : [nameRun(authors)]),
    ...sentence([plain(`(${date})`)]),
    ...(authors === '' ? [] : sentence(title)),
    ...sentence([source]),
    ...(url === null ? [] : [plain(`${issued ? '' : 'Retrieved '}${url} `)]),
    ...(basis === null ? [] : apaBasis(basis)),
  ];
}

/** (Original work published as *Cracks close bridge*, 2024, The Gazette) */
function apaBasis({ title, language, publisher, issued }: Basis): Run[] {
  return [
    plain('(Original work published as '),
    ...ended([titleRun(title, language, { isItalic: true })], ','),
    plain(` ${apaYear(cslDate(issued))}, `),
    nameRun(publisher),
    plain(')'),
  ];
}

/** Müller, Ana. “Bridge Closed.” *The Gazette*, 2 May 2024, https://…. */
export function mlaText(citation: Citation): Run[] {
  const { language, container, republisher, issued, url, basis } = citation;
  const authors = mlaAuthors(citation.authors, language);
  const date = issued ? [plain(mlaDate(cslDate(issued)))] : [];
  const address = url === null ? [] : [plain(url)];
  const source = nameRun(cased(container, language), { isItalic: true });
  return [
    ...(authors === '' ? [] : sentence([nameRun(authors)])),
    ...quoted(quotedTitle(citation)),
    ...(basis === null ? [] : sentence([plain(mlaYear(cslDate(basis.issued)))])),
    ...(republisher === null || url === null
      ? sentence(listed([source, ...date, ...address]))
      : [
          ...sentence(listed([source, ...date])),
          ...sentence(listed([nameRun(republisher, { isItalic: true }), ...address])),
        ]),
  ];
}

/** Müller, Ana. 2024. “Bridge Closed.” *The Gazette*, May 2. https://…. Without an author, the newspaper comes first. */
export function chicagoText(citation: Citation): Run[] {
  const { kind, language, container, issued, url, basis } = citation;
  const authors = chicagoAuthors(citation.authors, language);
  const date = issued && cslDate(issued);
  const day = date ? chicagoDay(date) : '';
  const source = nameRun(cased(container, language), { isItalic: kind === 'report' });
  const isFirst = authors === '';
  const after = [...(isFirst ? [] : [source]), ...(day === '' ? [] : [plain(day)])];
  const original = basis && date ? `(${chicagoYear(cslDate(basis.issued))}) ` : '';
  return [
    ...sentence([isFirst ? source : nameRun(authors)]),
    ...sentence([plain(`${original}${date ? chicagoYear(date) : 'n.d.'}`)]),
    ...quoted(quotedTitle(citation)),
    ...(after.length > 0 ? sentence(listed(after)) : []),
    ...(basis === null ? [] : chicagoBasis(basis, language)),
    ...(url === null ? [] : sentence([plain(url)])),
  ];
}

/** Originally published as Ben de la Cruz, *Cracks Close Bridge* (The Gazette, May 1). */
function chicagoBasis(basis: Basis, ofReport: string): Run[] {
  const { title, language, authors, publisher, issued } = basis;
  const names = chicagoNames(authors, ofReport);
  const day = chicagoDay(cslDate(issued));
  return sentence([
    plain('Originally published as '),
    ...(names === '' ? [] : [nameRun(names), plain(', ')]),
    titleRun(cased(title, language), language, { isItalic: true }),
    plain(' ('),
    ...listed([nameRun(capitalise(publisher)), ...(day === '' ? [] : [plain(day)])]),
    plain(')'),
  ]);
}

function quotedTitle(citation: Citation): Run[] {
  const { title, language } = citation;
  return titleRuns(citation, cased(title, language), { isQuoted: true });
}

/** What the archive says of a title is not in the title’s language. */
function titleRuns(citation: Citation, title: string, setting: Setting): Run[] {
  const { language, isWithdrawn } = citation;
  const mark = { ...plain(withdrawnMark), isItalic: setting.isItalic ?? false };
  return [...(isWithdrawn ? [mark] : []), titleRun(title, language, setting)];
}

/** Headlines of other languages keep their capitals. */
function cased(text: string, language: string): string {
  const line = oneLine(text);
  return /^en(?:-|$)/i.test(language) ? titleCase(line) : line;
}

function listed(items: readonly Run[]): Run[] {
  return items.flatMap((item, at) =>
    at === items.length - 1 ? [item] : [...ended([item], ','), plain(' ')],
  );
}
