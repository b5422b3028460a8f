/** Problems of clippings: what keeps `npm run import` from making a draft. */
import type { ProblemKinds } from './problem-kind.ts';

const section = 'importing.md#what-it-reads';
const why = 'No draft can be made from it.';
const smaller = 'An article has the same limit, so the draft could not be built.';

export const clippingProblems = {
  'clipping-missing': {
    severity: 'error',
    section,
    wrong: 'The file to import does not exist.',
    why,
    write: 'Check the name and the folder. Put a name with spaces in quotation marks.',
  },
  'clipping-is-folder': {
    severity: 'error',
    section,
    wrong: 'The name is that of a folder.',
    why: 'One command imports one file.',
    write: 'Name a file in that folder.',
  },
  'clipping-unreadable': {
    severity: 'error',
    section,
    wrong: 'The system does not let the file be read.',
    why,
    write: 'Check its permissions, and that no other program holds it.',
  },
  'clipping-empty': {
    severity: 'error',
    section,
    wrong: 'The file has nothing in it.',
    why,
    write: 'Save the page again, and import a file that has a report in it.',
  },
  'clipping-not-text': {
    severity: 'error',
    section,
    wrong: 'The file is a PDF, a picture, a document of a word processor or the like.',
    why: 'Only text can be read: a saved page, plain text, markdown or an export of WordPress.',
    write: 'Open the file, copy the report out of it into a `.txt` file, and import that.',
  },
  'clipping-without-text': {
    severity: 'error',
    section,
    wrong: 'The file has no text of a report in it.',
    why: 'Many pages put their text in place only when a browser runs them, and scripts are not run here.',
    write: 'Copy the report out of the browser into a `.txt` file, and import that.',
  },
  'clipping-too-large': {
    severity: 'error',
    section,
    wrong: 'The clipping is larger than any report.',
    why: 'It is probably more than one report. A file of that size would stall the import.',
    write:
      'Copy the report out of it into a `.txt` file with the headline as its first line, and import that.',
  },
  'clipping-too-dense': {
    severity: 'error',
    section,
    wrong: 'The text has more marks, lines, cells, links or tags than a page takes.',
    why: smaller,
    write: 'Import a smaller part of it.',
  },
  'clipping-too-deep': {
    severity: 'error',
    section,
    wrong: 'Quotations, lists or HTML elements are nested too deeply.',
    why: smaller,
    write: 'Copy the report out of it into a `.txt` file, and import that.',
  },
  'xml-invalid': {
    severity: 'error',
    section,
    wrong: 'An export of WordPress cannot be read: it was cut off or changed.',
    why,
    write: 'Export it again in WordPress (Tools → Export), and import the file as it is.',
  },
  'xml-unknown': {
    severity: 'error',
    section,
    wrong: 'The XML file is not an export of WordPress.',
    why: 'Other XML does not say which text is a report.',
    write: 'Save the page itself as HTML, or copy the report into a `.txt` file.',
  },
  'draft-unwritable': {
    severity: 'error',
    section: 'importing.md#finish-the-draft',
    wrong: 'The folder for the draft cannot be written to.',
    why: 'Nothing of the clipping is saved.',
    write:
      'Check the permissions of the folder and the space on the disk, and run the command again.',
  },
} as const satisfies ProblemKinds;
