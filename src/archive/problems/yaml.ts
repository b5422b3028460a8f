/** Problems of YAML: front matter that cannot be read. */
import type { ProblemKinds } from './problem-kind.ts';

const section = 'editors.md#files-and-names';
const why = 'The front matter cannot be read, so nothing in this file can be checked or published.';

export const yamlProblems = {
  'yaml-colon': {
    severity: 'error',
    section,
    wrong: 'A colon is missing, stands where none may, or has no space after it.',
    why,
    write:
      'Write each field as a name, a colon, a space and a value. Put a text that contains a colon and a space in quotation marks.',
    example: "title: 'Iran: the answer'",
  },
  'yaml-duplicate-key': {
    severity: 'error',
    section,
    wrong: 'The same field is written twice in one place.',
    why: 'Only one of the two values could count, and nobody has said which.',
    write: 'Keep one of the two. Several values go into one list.',
    example: 'topics: [iran, albania]',
  },
  'yaml-invalid': {
    severity: 'error',
    section,
    wrong: 'The front matter cannot be read from the place that the message names.',
    why,
    write:
      'Look there for a stray mark, bracket or indent. A value that begins with `@`, `%`, `>`, `[` or `{` needs quotation marks.',
    example: "via: '@harbourwatch'",
  },
  'yaml-not-plain': {
    severity: 'error',
    section,
    wrong: 'A value begins with `&`, `*` or `!`, or a field is named `__proto__`.',
    why: 'YAML reads such values as anchors, references and tags, with which a text can mean something other than it shows. The archive uses none of them.',
    write: 'Write the text itself, and put it in quotation marks if it begins with such a mark.',
    example: "title: '*Kaveh*, the ferry, is back'",
  },
  'yaml-quote': {
    severity: 'error',
    section,
    wrong: 'A text goes on after a closing quotation mark or bracket.',
    why,
    write: 'Take the marks away, or put marks of the other kind around the whole text.',
    example: 'title: "\'Ghost ferry\' sails again"',
  },
  'yaml-tab': {
    severity: 'error',
    section,
    wrong: 'A line is indented with a tab.',
    why: 'A tab is as wide as each program likes, so YAML allows only spaces there.',
    write: 'Indent with two spaces.',
  },
  'yaml-too-deep': {
    severity: 'error',
    section,
    wrong: 'Lists or groups are nested deeper than any field needs.',
    why: 'Usually brackets were not closed. Programs that read such a text can run out of memory.',
    write: 'Close the brackets, and indent by two spaces.',
  },
  'yaml-unclosed': {
    severity: 'error',
    section,
    wrong: 'A quotation mark or a bracket is opened and not closed.',
    why,
    write: 'Close it where the text, list or group ends, or take it away.',
    example: "title: 'The mayor''s report'\ntopics: [iran, albania]",
  },
} as const satisfies ProblemKinds;
