/** Problems of statements: their values, and on whose word they rest. */
import type { ProblemKinds } from './problem-kind.ts';

const sources = 'editors.md#sources';
const based = 'editors.md#reports-that-are-based-on-others';

export const statementProblems = {
  'value-missing': {
    severity: 'error',
    section: 'editors.md#claims',
    wrong: 'The claim has a kind, and the statement asserts it without a value.',
    why: 'Reports are compared by their values. Without one the statement agrees and disagrees with nothing.',
    write: 'Add `value:` with the date, number or label that the report gives.',
    example:
      'claim: bridge-closed/time\nsays: The bridge was closed on Thursday evening.\nvalue: 2024-05-02',
  },
  'value-unexpected': {
    severity: 'error',
    section: 'editors.md#statements',
    wrong:
      'A statement has a value that cannot be compared: it denies the claim, or the claim has no kind.',
    why: 'A denial opposes every value that others assert, and a claim without a kind is only asserted or denied.',
    write: 'Take the value away, change the `stance`, or give the claim a `kind` in its event.',
  },
  'value-invalid': {
    severity: 'error',
    section: 'editors.md#claims',
    wrong: 'A value does not fit the kind of its claim.',
    why: 'It could not be compared with what other reports say.',
    write:
      'For a date write EDTF. For a number write digits without separators, with `~` for “about” and `-` for a range; put `<`, `>`, `<=` and `>=` in quotation marks.',
    example: "value: '>=3500'",
  },
  'value-not-said': {
    severity: 'warning',
    section: 'editors.md#statements',
    wrong: 'The sentence in `says` has numbers, and none of them is the `value`.',
    why: 'One of the two probably has a slip, and the comparison would rest on the wrong number.',
    write: 'Correct one of the two. Leave both where the sentence is about another number.',
  },
  'unit-singular': {
    severity: 'warning',
    section: 'editors.md#claims',
    wrong: 'A report gives one of a unit that is written in the plural.',
    why: 'The page reads “1 (cables)”.',
    write: 'Give the unit both forms.',
    example: 'unit: { one: cable, other: cables }',
  },
  'statement-unsourced': {
    severity: 'warning',
    section: 'editors.md#statements',
    wrong: 'No statement of an article names a source.',
    why: 'Readers see all of them as the report’s own words, and cannot tell who vouches for them.',
    write:
      'Add `source:` with the id of a source to each statement that the report attributes to somebody.',
  },
  'channel-missing': {
    severity: 'warning',
    section: sources,
    wrong: 'No source of an article has a `channel`, though some of them spoke.',
    why: 'A word in an interview and a word quoted from television are different evidence.',
    write: 'Add `channel:` to each source of which the report says how its word reached it.',
    example: 'channel: press conference',
  },
  'source-unused': {
    severity: 'warning',
    section: sources,
    wrong: 'No statement of the article names one of its sources.',
    why: 'The source is listed, and nothing that it said is.',
    write: 'Add `source:` to the statements that rest on its word, or take the source away.',
  },
  'source-two-values': {
    severity: 'warning',
    section: 'editors.md#statements',
    wrong: 'One source of an article gives two values for one claim.',
    why: 'The source would contradict itself, which is news if it is true and a slip if it is not.',
    write: 'Correct the wrong value. Leave both where the report has both.',
  },
  'source-unlike-base': {
    severity: 'warning',
    section: based,
    wrong: 'A report that is based on another names a source that the other one does not.',
    why: 'The two would count as two sources, though there may be only one person.',
    write:
      'Where it is the same source, give both the same `id` and `name`, or the same `topic`. Where it is not, add `origin:` with the newsroom that it spoke to.',
  },
  'origin-unsaid': {
    severity: 'warning',
    section: based,
    wrong:
      'A report that is based on another makes a claim that the other one does not, and does not say whose reporting it is.',
    why: 'It counts as the report’s own reporting, and so as an origin of its own.',
    write:
      'Add `origin:` with the newsroom whose reporting it is, or add the statement to the other report where that one makes it too.',
    example: 'origin: Reuters',
  },
  'party-differs': {
    severity: 'error',
    section: 'editors.md#which-kind-of-source',
    wrong: 'On one event the same topic is a party in one article and none in another.',
    why: 'Whether somebody speaks for themselves does not depend on who reports it, and it decides the status of claims.',
    write: 'Decide once for the event, and write the same `party` in every article.',
  },
} as const satisfies ProblemKinds;
