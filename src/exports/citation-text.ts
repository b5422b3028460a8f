/** Citations as text in three styles: entries of a list of references, titles as published. */
import { capitalise } from '#archive/english.ts';
import { apaAuthors, chicagoAuthors, mlaAuthors } from './citation-authors.ts';
import { apaDate, chicagoDate, citedDate, type DateStyle, mlaDate } from './citation-date.ts';
import type { Citation } from './citation-fields.ts';
import { oneLine } from './citation-line.ts';

/** A stretch of text that is set in one way. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
  /** Whether it names people or an outlet, whose script may run the other way. */
  readonly isName: boolean;
  /** The language of a title (BCP 47); `null` for the words around it. */
  readonly language: string | null;
}

/** APA 7, section 10.1 (newspaper article) and 10.16 (page of a website). */
export function apaText(citation: Citation): Run[] {
  const { kind, version, genre, container, republisher, url } = citation;
  const issued = citation.issued ? citedDate(citation.issued, apaDate) : 'n.d.';
  const authors = apaAuthors(citation.authors);
  const isPage = kind === 'page';
  const edition = version === null ? '' : ` (Version ${version})`;
  const description = genre === null ? '' : ` [${oneLine(genre)}]`;
  const about = plain(`${edition}${description}`);
  const heading = sentence([title(citation, isPage), about]);
  return [
    ...(authors === '' ? heading : sentence([named(authors)])),
    ...sentence([plain(`(${issued})`)]),
    ...(authors === '' ? [] : heading),
    ...sentence([isPage ? named(container) : italic(container)]),
    ...(republisher === null ? [] : sentence([named(republisher)])),
    ...(url === null ? [] : [plain(url)]),
  ];
}

/** MLA 9: author, title in quotation marks, container, date, address; a republisher is a second container. */
export function mlaText(citation: Citation): Run[] {
  const { version, genre, container, republisher, url } = citation;
  const issued = dateOr(citation, mlaDate, '');
  const facts = [version === null ? '' : `version ${version}`, issued].filter(Boolean);
  const inside = plain(facts.map((fact) => `, ${fact}`).join(''));
  const address = plain(url === null ? '' : `, ${url}`);
  const authors = mlaAuthors(citation.authors);
  return [
    ...(authors === '' ? [] : sentence([named(authors)])),
    ...quoted(citation),
    ...(republisher === null
      ? sentence([italic(container), inside, address])
      : [...sentence([italic(container), inside]), ...sentence([italic(republisher), address])]),
    ...(genre === null ? [] : sentence([plain(genre)])),
  ];
}

/** Chicago 18, bibliography; without an author, the newspaper or the website stands in its place. */
export function chicagoText(citation: Citation): Run[] {
  const { kind, version, genre, container, republisher, url } = citation;
  const authors = chicagoAuthors(citation.authors);
  const issued = dateOr(citation, chicagoDate, 'n.d.');
  const source = kind === 'page' ? named(container) : italic(container);
  return [
    ...sentence([authors === '' ? source : named(authors)]),
    ...quoted(citation),
    ...(version === null ? [] : sentence([plain(`Version ${version}`)])),
    ...(genre === null ? [] : sentence([plain(genre)])),
    ...(authors === ''
      ? sentence([plain(capitalise(issued))])
      : sentence([source, plain(`, ${issued}`)])),
    ...(republisher === null ? [] : sentence([plain(`Republished by ${republisher}`)])),
    ...(url === null ? [] : sentence([plain(url)])),
  ];
}

/** The text without its setting. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

function dateOr({ issued }: Citation, style: DateStyle, otherwise: string): string {
  return issued ? citedDate(issued, style) : otherwise;
}

function plain(text: string): Run {
  return { text: oneLineInside(text), isItalic: false, isName: false, language: null };
}

function italic(text: string): Run {
  return { text: oneLine(text), isItalic: true, isName: true, language: null };
}

function named(text: string): Run {
  return { text: oneLine(text), isItalic: false, isName: true, language: null };
}

function title({ title: text, language }: Citation, isItalic: boolean): Run {
  return { text: oneLine(text), isItalic, isName: false, language };
}

/** A space at the start or the end stays. */
function oneLineInside(text: string): string {
  return text.replace(/\S(?:.*\S)?/s, oneLine);
}

/** Ends in a full stop, unless it ends in a mark already, and a space. */
function sentence(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  return text === '' ? [] : [...runs.filter((run) => run.text !== ''), plain(stopAfter(text))];
}

function stopAfter(text: string): string {
  return /[.?!…؟。][”’]?$/u.test(text) ? ' ' : '. ';
}

/** “Title.” Quotation marks inside become single ones. */
function quoted(citation: Citation): Run[] {
  const run = title(citation, false);
  const text = run.text
    .replace(/[“”„]/g, (mark) => (mark === '”' ? '’' : '‘'))
    .replace(/"([^"]*)"/g, '‘$1’');
  return [plain('“'), { ...run, text }, plain(`${stopAfter(text).trim()}” `)];
}
