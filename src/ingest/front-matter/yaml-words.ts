/** What is wrong with a block of YAML, in words for editors: never those of the library. */
import type { Mistake } from './text-fault.ts';

const unclosed = 'yaml-unclosed';
const fieldForm = 'every field is a name, a colon, a space and a value.';

/** By the library's code, and by a part of its message where a code is used for several mistakes. */
const mistakes: readonly (Mistake & { readonly is: string; readonly says?: RegExp })[] = [
  {
    is: 'MISSING_CHAR',
    says: /closing ["']quote/,
    code: unclosed,
    found: 'A quotation mark is opened here and not closed.',
    remedy: 'Close it with the same mark where the text ends, or take it away.',
  },
  {
    is: 'BAD_INDENT',
    says: /end with a/,
    code: unclosed,
    found: 'A bracket is opened before this place and not closed.',
    remedy: 'Close it where the list or group ends: [one, two] or { one: 1 }.',
  },
  {
    is: 'MISSING_CHAR',
    code: 'yaml-colon',
    found: 'A colon is missing here, or a line is indented wrongly.',
    remedy: `Write name: value; ${fieldForm}`,
  },
  {
    is: 'MULTILINE_IMPLICIT_KEY',
    code: 'yaml-colon',
    found: 'A colon is missing on this line, or the line below is indented wrongly.',
    remedy: `Write name: value; ${fieldForm}`,
  },
  {
    is: 'BLOCK_AS_IMPLICIT_KEY',
    code: 'yaml-colon',
    found: 'There is a colon too many on this line, or a line is indented wrongly.',
    remedy: "Put a text that has a colon in it in quotation marks: title: 'Iran: the answer'.",
  },
  {
    is: 'DUPLICATE_KEY',
    code: 'yaml-duplicate-key',
    found: 'This field is here twice.',
    remedy: 'Keep one of the two.',
  },
  {
    is: 'TAB_AS_INDENT',
    code: 'yaml-tab',
    found: 'There is a tab where only spaces are allowed.',
    remedy: 'Indent with two spaces.',
  },
  {
    is: 'UNEXPECTED_TOKEN',
    says: /scalar at node end/,
    code: 'yaml-quote',
    found: 'The value ends before this place, at a closing quotation mark or bracket.',
    remedy: `Take the marks away, or put marks of the other kind around the whole: "The mayor's report".`,
  },
  {
    is: 'UNEXPECTED_TOKEN',
    says: /flow-(?:seq|map)-end/,
    code: 'yaml-invalid',
    found: 'A bracket is closed here that was not opened.',
    remedy: 'Take it away, or open it where the list or group begins.',
  },
  {
    is: 'BAD_SCALAR_START',
    code: 'yaml-invalid',
    found: 'A value cannot begin with this character.',
    remedy: 'Put the whole value in quotation marks.',
  },
  {
    is: 'BAD_DQ_ESCAPE',
    code: 'yaml-invalid',
    found: 'Between double quotation marks, a backslash begins a code, and this is none.',
    remedy: 'Put single quotation marks around the value instead.',
  },
];

const lastResort: Mistake = {
  code: 'yaml-invalid',
  found: 'The front matter cannot be read from here on.',
  remedy: `Look for a stray mark, bracket or indent: ${fieldForm}`,
};

/** In: the code and the message of the package `yaml`. */
export function yamlWords(error: string, message: string): Mistake {
  const mistake = mistakes.find(({ is, says }) => is === error && (says?.test(message) ?? true));
  const { code, found, remedy } = mistake ?? lastResort;
  return { code, found, remedy };
}
