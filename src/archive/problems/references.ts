/** Problems of references: files, claims and names that are referred to, and the order that references make. */
import type { ProblemKinds } from './problem-kind.ts';

export const referenceProblems = {
  'article-unknown': {
    severity: 'error',
    section: 'editors.md#reports-that-are-based-on-others',
    wrong: '`basedOn` names an article that is not in the archive.',
    why: 'Nobody could see whose reporting it is.',
    write:
      'Write the id of an article, which is its file name without `.md`. For a report that the archive does not hold, name its newsroom with `origin`.',
    example: 'basedOn: reuters-documents-burned',
  },
  'event-unknown': {
    severity: 'error',
    section: 'editors.md#event',
    wrong: 'A field names an event that is not in the archive.',
    why: 'The report would be missing from the page where it is compared with others.',
    write: 'Write the id of a file in `events`, or add that file with `npm run new -- event`.',
    example: 'events: [bridge-closed]',
  },
  'topic-unknown': {
    severity: 'error',
    section: 'editors.md#topic',
    wrong: 'A field names a topic that is not in the archive.',
    why: 'Readers could not reach the article or event from that topic.',
    write: 'Write the id of a file in `topics`, or add that file with `npm run new -- topic`.',
    example: 'topics: [durres]',
  },
  'claim-unknown': {
    severity: 'error',
    section: 'editors.md#claims',
    wrong: 'A statement is on a claim that its event does not have.',
    why: 'The statement would be compared with nothing and shown nowhere.',
    write: 'Write one of the claims of the event, or add the claim to the file of the event.',
  },
  'claim-invalid': {
    severity: 'error',
    section: 'editors.md#statements',
    wrong: 'The `claim` of a statement is not an event and a claim with one slash between them.',
    why: 'Claims have names within their event only, so both parts are needed.',
    write: 'Write the id of the event, a slash and the id of the claim.',
    example: 'claim: bridge-closed/time',
  },
  'claim-unreported': {
    severity: 'warning',
    section: 'editors.md#claims',
    wrong: 'No published article makes a statement on a claim.',
    why: 'The page of the event shows the claim with nothing to compare.',
    write:
      'Add a statement to an article, or take the claim away. A question that no report answers belongs in `unknowns`.',
    example: 'unknowns:\n  - Who gave the order?',
  },
  'source-unknown': {
    severity: 'error',
    section: 'editors.md#statements',
    wrong: 'A statement names a source that the article does not list.',
    why: 'Readers would not learn on whose word the statement rests.',
    write:
      'Write the `id` of one of the article’s `sources`, or leave `source` out for the report’s own words.',
  },
  'link-broken': {
    severity: 'error',
    section: 'editors.md#bodies',
    wrong: 'A link in a body leads to no published file of the archive, or to several.',
    why: 'Readers would reach a page that does not exist.',
    write:
      'Write the path to the markdown file from this one, or its id; put the kind before an id that two files have.',
    example: '[the fire](../events/ferry-fire.md) or [the fire](event:ferry-fire)',
  },
  'based-on-circle': {
    severity: 'error',
    section: 'editors.md#reports-that-are-based-on-others',
    wrong: 'Articles are based on each other in a circle.',
    why: 'None of them could be the first, so whose reporting it is cannot be found.',
    write: 'Remove `basedOn` from the article that was published first.',
  },
  'after-circle': {
    severity: 'error',
    section: 'editors.md#event',
    wrong: 'Events come after each other in a circle.',
    why: 'The timeline would have no order for them.',
    write: 'Remove `after` from the event that happened first.',
  },
  'after-impossible': {
    severity: 'error',
    section: 'editors.md#event',
    wrong: '`after` names an event that is dated later than this one.',
    why: 'The two fields contradict each other. `after` orders events of the same day.',
    write: 'Correct one of the dates, or remove `after`.',
  },
  'alias-claimed-twice': {
    severity: 'error',
    section: 'editors.md#topic',
    wrong: 'Two topics have the same alias.',
    why: 'In the index a name leads to one topic.',
    write:
      'Leave the alias with the topic that readers mean by it, and name each topic under `related` of the other.',
  },
  'alias-is-name': {
    severity: 'warning',
    section: 'editors.md#topic',
    wrong: 'An alias is the name of another topic.',
    why: 'Readers who look for the name find two entries of the index, and one of them is not what they mean.',
    write: 'Take the alias away, and name the other topic under `related`.',
  },
} as const satisfies ProblemKinds;
