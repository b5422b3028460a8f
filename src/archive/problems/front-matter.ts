/** Problems of front matter as a whole: its lines of hyphens, its characters, what other programs left in it. */
import type { ProblemKinds } from './problem-kind.ts';

const section = 'editors.md#files-and-names';

export const frontMatterProblems = {
  'front-matter-missing': {
    severity: 'error',
    section,
    wrong: 'The file does not begin with a line of exactly three hyphens.',
    why: 'Without it nobody can tell the fields from the text.',
    write:
      'Begin the file with `---`, then write the fields, another line of `---`, and the text. Nothing may stand before the first line, not even an empty one.',
    example:
      '---\ntitle: Bridge closed\ndate: 2024-05-02\npublisher: The Gazette\n---\n\nThe text.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    section,
    wrong: 'No line of exactly three hyphens ends the front matter.',
    why: 'The whole text would be read as fields.',
    write: 'Write a line of `---` between the last field and the text.',
  },
  'front-matter-too-large': {
    severity: 'error',
    section,
    wrong: 'The front matter is longer than any list of fields.',
    why: 'The text was probably written above the second line of `---`.',
    write: 'Keep the fields in the front matter, and move the text below it.',
  },
  'conflict-marker': {
    severity: 'error',
    section,
    wrong: 'Git has left a conflict between two versions of the text in the file.',
    why: 'Both versions would be published, with the marks between them.',
    write:
      'Keep what is right in the two versions, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  },
  'character-forbidden': {
    severity: 'error',
    section: 'editors.md#bodies',
    wrong: 'There is an invisible character that changes the order of text or controls a machine.',
    why: 'With such characters a text can look different from what it says, to readers and to reviewers.',
    write:
      'Delete the character. For text that runs in the other direction, write `<bdi>…</bdi>` or `<span dir="rtl">…</span>` in the body; front matter needs nothing.',
  },
  'character-mistaken': {
    severity: 'error',
    section,
    wrong:
      'A character looks like one that front matter is made of, but is another: a no-break space, a curly quotation mark, a full-width colon, a bullet, a long dash.',
    why: 'YAML gives a meaning to the plain characters only. Word processors and web pages replace them unasked.',
    write:
      'Type the character again: a plain space, `:`, `-`, `\'` or `"`. The others may stay inside quotation marks.',
    example: "title: 'The “ghost” ferry'",
  },
  'list-dash': {
    severity: 'error',
    section: 'editors.md#sources',
    wrong: 'An entry of a list has no dash, or no space after its dash.',
    why: 'Two entries are read as one, or a field is read in the wrong place.',
    write:
      'Begin each entry with a dash and a space, and indent its other fields by two more spaces.',
    example:
      'sources:\n  - id: mayor\n    name: The mayor\n    kind: official\n  - id: witness\n    name: A passer-by\n    kind: eyewitness',
  },
  'text-cut-off': {
    severity: 'error',
    section,
    wrong: 'A text without quotation marks has ` #` in it.',
    why: 'YAML takes a `#` after a space for the beginning of a comment, so the rest of the text would be lost.',
    write:
      'Put the whole text in quotation marks. If it is a comment, write a space after the `#` as well.',
    example: "title: 'Ferry #2 strikes breakwater'",
  },
} as const satisfies ProblemKinds;
