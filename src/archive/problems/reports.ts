/** Problems of an article's own facts: who published it, who wrote it, when, from what copy. */
import type { ProblemKinds } from './problem-kind.ts';

export const reportProblems = {
  'outlet-invalid': {
    severity: 'error',
    section: 'editors.md#article',
    wrong: 'The name of an outlet has no letter or digit, or is too long.',
    why: 'Each outlet has a page whose address is made from its name.',
    write: 'Write the name of the outlet as it prints it.',
    example: 'publisher: The Gazette',
  },
  'origin-spelling': {
    severity: 'error',
    section: 'editors.md#article',
    wrong: 'The name of an outlet is spelled in two ways.',
    why: 'Two spellings would look like two newsrooms that agree, where there is only one.',
    write: 'Write the spelling that the message gives in both places.',
  },
  'origin-contradicts': {
    severity: 'error',
    section: 'editors.md#reports-that-are-based-on-others',
    wrong: '`origin` names one newsroom, and `basedOn` leads to the reporting of another.',
    why: 'Only one of the two can be true, and it decides how many origins a claim has.',
    write: 'Leave `origin` out where there is a `basedOn`, or remove `basedOn`.',
    example: 'basedOn: reuters-documents-burned',
  },
  'family-not-in-name': {
    severity: 'error',
    section: 'editors.md#byline',
    wrong: '`family` is no part of `name`.',
    why: 'Citations take the name apart at the family name.',
    write: 'Write the family name letter by letter as it is in `name`.',
    example: 'byline:\n  - { name: Xi Jinping, family: Xi }',
  },
  'byline-joined': {
    severity: 'warning',
    section: 'editors.md#byline',
    wrong: 'One entry of `byline` or `editors` seems to name several people.',
    why: 'Citations and search would take them for one person with a long name.',
    write: 'Write each name as an entry of its own. Leave the entry where it is one name.',
    example: 'byline:\n  - Ana Müller\n  - Kim Sato',
  },
  'report-before-event': {
    severity: 'warning',
    section: 'editors.md#dates',
    wrong: 'A report is dated before the event that it reports.',
    why: 'One of the two dates is probably wrong, and the timeline would be too.',
    write: 'Correct one of the dates. Leave both where the report is about something to come.',
  },
  'report-twice': {
    severity: 'warning',
    section: 'editors.md#copy',
    wrong: 'Two articles were read at the same address.',
    why: 'The same report twice would look like two reports that agree.',
    write:
      'Keep one of the two files, or correct the address. Leave both where one page has two reports.',
  },
  'copy-unarchived': {
    severity: 'warning',
    section: 'editors.md#copyarchived',
    wrong: '`npm run links` found the original in its place, and no archived copy of it is named.',
    why: 'The page can be saved while it is there. Once it is gone, nobody can check what it said.',
    write: 'Save the address at web.archive.org, and add the archived copy.',
    example:
      'copy:\n  url: https://gazette.example/bridge\n  archived:\n    - url: https://web.archive.org/web/20240503000000/https://gazette.example/bridge\n      date: 2024-05-03',
  },
  'withdrawal-missing': {
    severity: 'error',
    section: 'editors.md#to-withdraw',
    wrong: 'An article is withdrawn, and no correction says why.',
    why: 'Its page shows nothing but the reason.',
    write: 'Add an entry of kind `withdrawal` to `corrections`.',
    example:
      'status: withdrawn\ncorrections:\n  - date: 2024-05-12\n    kind: withdrawal\n    why: The publisher has retracted the report.',
  },
  'topic-unused': {
    severity: 'warning',
    section: 'editors.md#topic',
    wrong: 'No article and no event names a topic.',
    why: 'Its page leads to nothing.',
    write: 'Add its id to the `topics` of an article or an event, or take the file away.',
  },
  'wikidata-invalid': {
    severity: 'error',
    section: 'editors.md#topic',
    wrong: 'A text is not the number of a Wikidata item.',
    why: 'The link from the topic would lead nowhere.',
    write: 'Write the item with its Q.',
    example: 'wikidata: Q222',
  },
} as const satisfies ProblemKinds;
