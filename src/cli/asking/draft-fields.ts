/** Asks the person at the terminal what a clipping leaves open. */
import { proposedArticleId } from '#archive/text/proposed-id.ts';
import type { Terminal } from '#cli/command-io.ts';
import { draftAnswerFault } from '#editing/answer-fault.ts';
import type { Clipping } from '#importing/clipping.ts';
import { draftOf, type NamedDraft } from '#importing/draft/draft.ts';
import type { Given } from '#importing/draft/given.ts';
import type { Question } from '#importing/draft/question.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { askText, choose } from './prompts.ts';

/** In: what flags give already. Out: the draft, with the answers. */
export async function askedDraft(
  clipping: Clipping,
  given: Given,
  id: string | undefined,
  known: KnownContent,
  terminal: Terminal,
): Promise<NamedDraft> {
  const { questions } = draftOf(clipping, given, known);
  const answers = await askAbout(questions, terminal);
  const draft = draftOf(clipping, { ...given, ...answers }, known);
  return { draft, id: id || (await askForId(proposedArticleId(draft), terminal)) };
}

/** The answers; an empty one leaves the field out. */
export async function askAbout(questions: readonly Question[], terminal: Terminal): Promise<Given> {
  const answers: [string, string][] = [];
  for (const question of questions) {
    answers.push([question.field, await askOne(question, terminal)]);
  }
  return Object.fromEntries(answers);
}

/** The file name of the draft. */
async function askForId(proposed: string, terminal: Terminal): Promise<string> {
  const question = {
    message: "The file's name, which is its permanent address",
    proposed,
    faultOf: (typed: string) => draftAnswerFault('id', typed),
  };
  return (await askText(question, terminal)) || proposed;
}

const labels = {
  title: 'The headline',
  date: 'When was it published (2024-05-02)',
  publisher: 'Who published it',
  byline: 'Who wrote it (names with commas between them)',
  language: 'In which language is it (en, sq, fa, ar …)',
};

interface Choice {
  /** `undefined` for another answer than those that the clipping gives. */
  readonly text: string | undefined;
}

const another: Choice = { text: undefined };

async function askOne({ field, found, choices }: Question, terminal: Terminal): Promise<string> {
  const message = `${found}\n${labels[field]}?`;
  if (choices.length > 0) {
    const options = [
      ...choices.map((value) => ({ value: { text: value }, label: value })),
      { value: another, label: 'Something else' },
      { value: { text: '' }, label: 'Leave it out' },
    ];
    const { text } = await choose<Choice>(message, options, terminal);
    if (text !== undefined) return text;
  }
  const question = {
    message: choices.length > 0 ? `${labels[field]}?` : message,
    placeholder: 'Enter leaves it out',
    faultOf: (typed: string) => draftAnswerFault(field, typed),
  };
  return await askText(question, terminal);
}
