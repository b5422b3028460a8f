/** Asks the person at the terminal what a clipping leaves open. */
import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { proposedArticleId } from '#archive/text/proposed-id.ts';
import type { Clipping } from '#importing/clipping.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { answerFault } from './answers.ts';
import { draftOf, type NamedDraft } from './draft.ts';
import type { Given } from './given.ts';
import type { Question } from './question.ts';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** In: what flags give already. Out: the draft, with the answers; `undefined` where the person gave up. */
export async function askedDraft(
  clipping: Clipping,
  given: Given,
  id: string | undefined,
  known: KnownContent,
  terminal: Terminal,
): Promise<readonly NamedDraft[] | undefined> {
  const { questions } = draftOf(clipping, given, known);
  const answers = await askAbout(questions, terminal);
  if (answers === undefined) return undefined;
  const draft = draftOf(clipping, { ...given, ...answers }, known);
  const chosen = id || (await askForId(proposedArticleId(draft), terminal));
  return chosen === undefined ? undefined : [{ draft, id: chosen }];
}

/** The answers; an empty one leaves the field out. `undefined` where the person gave up. */
export async function askAbout(
  questions: readonly Question[],
  terminal: Terminal,
): Promise<Given | undefined> {
  const answers: [string, string][] = [];
  for (const question of questions) {
    const answer = await askOne(question, terminal);
    if (answer === undefined) return undefined;
    answers.push([question.field, answer]);
  }
  return Object.fromEntries(answers);
}

/** The file name of the draft. */
async function askForId(proposed: string, terminal: Terminal): Promise<string | undefined> {
  const answer = await text({
    message: "The file's name, which is the address of the article",
    initialValue: proposed,
    validate: (typed = '') => answerFault('id', typed),
    ...terminal,
  });
  return isCancel(answer) ? undefined : answer || proposed;
}

const labels = {
  title: 'The headline',
  date: 'When was it published (2024-05-02)',
  publisher: 'Who published it',
  byline: 'Who wrote it (names with commas between them)',
  language: 'In which language is it (en, sq, fa, ar …)',
};

/** A choice that is no text which a clipping could give. */
const another = Symbol('another');

async function askOne(
  { field, found, choices }: Question,
  terminal: Terminal,
): Promise<string | undefined> {
  const message = `${found}\n${labels[field]}?`;
  if (choices.length > 0) {
    const options = [
      ...choices.map((value) => ({ value, label: value })),
      { value: another, label: 'Something else' },
      { value: '', label: 'Leave it out' },
    ];
    const chosen = await select<string | symbol>({ message, options, ...terminal });
    if (chosen !== another) return typeof chosen === 'string' ? chosen : undefined;
  }
  const typed = await text({
    message: choices.length > 0 ? `${labels[field]}?` : message,
    placeholder: 'Enter leaves it out',
    validate: (answer = '') => answerFault(field, answer.trim()),
    ...terminal,
  });
  return isCancel(typed) ? undefined : (typed ?? '').trim();
}
