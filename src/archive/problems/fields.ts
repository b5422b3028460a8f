/** Problems of single fields: missing, unknown, of the wrong shape or with a value that cannot be read. */
import type { ProblemKinds } from './problem-kind.ts';

export const fieldProblems = {
  'field-missing': {
    severity: 'error',
    section: 'editors.md#article',
    wrong: 'A required field is missing, or is empty.',
    why: 'A page could not be made without it, or would leave out what readers need to judge the report.',
    write: 'Add the field. Which fields are required, and when, is in the manual’s tables.',
    example: 'title: Bridge closed\ndate: 2024-05-02\npublisher: The Gazette',
  },
  'field-unknown': {
    severity: 'error',
    section: 'editors.md#article',
    wrong: 'There is no field of this name in this place.',
    why: 'What is written there would be lost. Most often it is a slip in the name, or the line is indented too little or too much.',
    write: 'Write one of the fields that the message lists, or move the line to where it belongs.',
  },
  'field-empty': {
    severity: 'error',
    section: 'editors.md#files-and-names',
    wrong: 'A text is empty where one is needed, such as an entry of a list or a `value`.',
    why: 'An empty entry would show as an empty line. A `value` can be empty by accident, because YAML gives `>` a meaning of its own.',
    write:
      'Write the text, or take the line away. Put a value that begins with `<` or `>` in quotation marks.',
    example: "value: '>3'",
  },
  'field-shape': {
    severity: 'error',
    section: 'editors.md#article',
    wrong: 'A field has a text where a list belongs, a list where a text belongs, or the like.',
    why: 'Several names in one text would count as one name.',
    write: 'Write a list in brackets, or each entry on a line of its own after a dash and a space.',
    example: 'byline: [Ana Müller]\ntopics:\n  - iran\n  - albania',
  },
  'field-invalid': {
    severity: 'error',
    section: 'editors.md#article',
    wrong: 'The value of a field cannot be used.',
    why: 'It breaks a rule for which no message of its own has been written yet.',
    write: 'Write it as the manual describes the field.',
  },
  'choice-invalid': {
    severity: 'error',
    section: 'editors.md#article',
    wrong: 'The field has a fixed list of choices, and this value is none of them.',
    why: 'Pages, searches and comparisons rely on these words.',
    write: 'Write one of the words that the message lists.',
    example: 'kind: eyewitness',
  },
  'date-invalid': {
    severity: 'error',
    section: 'editors.md#dates',
    wrong: 'A text is not a date that can be read.',
    why: 'Dates order the timeline and decide which reports agree. The archive never guesses whether 05/02 is in May or in February.',
    write:
      'Write the year first, as EDTF: a year, a month or a day, with `~` for “about” and `?` for “possibly”.',
    example:
      'date: 2024-05-02~\ndateNote: The copy gives no date; the weather that it reports is of that day.',
  },
  'date-future': {
    severity: 'warning',
    section: 'editors.md#dates',
    wrong: 'A date has not come yet. Only `npm run validate` looks at the clock.',
    why: 'Most often the year has a slip in it, and the report would stand at the wrong place of the timeline.',
    write:
      'Correct the date. Leave it where an event is still to come, and check the clock of your machine.',
  },
  'url-invalid': {
    severity: 'error',
    section: 'editors.md#copy',
    wrong: 'A text is not a whole web address.',
    why: 'Readers could not follow it, and citations would print it.',
    write:
      'Write the whole address, beginning with `https://` or `http://`, without a user name or password.',
    example: 'copy:\n  url: https://gazette.example/bridge',
  },
  'language-invalid': {
    severity: 'error',
    section: 'editors.md#languages',
    wrong: 'A text is not a language tag (BCP 47).',
    why: 'Browsers and screen readers choose voice, hyphenation and direction by it.',
    write: 'Write a tag with a hyphen between its parts, not the name of the language.',
    example: 'language: en-GB',
  },
  'script-unfit': {
    severity: 'warning',
    section: 'editors.md#languages',
    wrong: 'A text is written in letters that its language does not use.',
    why: 'A screen reader would read it in the wrong language, or spell it out.',
    write:
      'Correct `language` or `textLanguage`. In a body, say in which language the passage is. Where a name was published in these letters, leave it.',
    example: 'language: fa',
  },
  'script-mixed': {
    severity: 'error',
    section: 'editors.md#languages',
    wrong: 'A name mixes Latin, Cyrillic or Greek letters within one word.',
    why: '“Rеuters” with a Cyrillic е looks like Reuters, but would count as another newsroom, and so as a second origin.',
    write: 'Type the whole word again in one script.',
  },
  'problems-more': {
    severity: 'either',
    section: 'editors.md#what-validate-says',
    wrong: 'The file has more problems than are listed one by one.',
    why: 'Many may come from one mistake, so a longer list would not help.',
    write: 'Solve those that are listed, then run the command again.',
  },
} as const satisfies ProblemKinds;
