/** Asks the person at the terminal for what a new file needs. */
import { freeId, proposedId } from '#archive/text/proposed-id.ts';
import { topicKinds } from '#archive/topic.ts';
import type { Terminal } from '#cli/command-io.ts';
import { answerFault, idAnswerFault } from '#editing/answer-fault.ts';
import type { ContentKind } from '#ingest/folder/content-files.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { askPublisher, askSeveral } from './known-names.ts';
import { askText, choose } from './prompts.ts';

const questions = {
  title: { message: 'The headline', placeholder: 'Harbour bridge closed after cracks are found' },
  name: { message: 'The name', placeholder: 'Port Maren' },
  date: { message: 'The date', placeholder: '2024-05-02, 2024-05, or 2024-05~ for "about"' },
  dateNote: { message: 'Why is the date not exact?', placeholder: 'The copy gives no date.' },
} as const;

/** Which kind of file. */
export async function askKind(terminal: Terminal): Promise<string> {
  return await choose('What is it?', asOptions(['article', 'event', 'topic']), terminal);
}

/** The fields that are given, with answers for what is required and not given, and for what it may belong to. */
export async function askFields(
  kind: ContentKind,
  given: Readonly<Record<string, unknown>>,
  known: KnownContent,
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = { ...given };
  const ask = async (field: string, question: () => Promise<unknown>) => {
    if (fields[field] === undefined) fields[field] = await question();
  };
  const askField = (field: keyof typeof questions) =>
    ask(field, () => askRequired(kind, field, terminal));
  if (kind === 'topics') {
    await askField('name');
    await ask('kind', () => choose('What kind of topic?', asOptions(topicKinds), terminal));
    return fields;
  }
  await askField('title');
  await askField('date');
  if (kind === 'articles') {
    if (/[~?%]/.test(String(fields.date))) await askField('dateNote');
    await ask('publisher', () => askPublisher([...known.outlets.values()], terminal));
    await ask('events', () => askSeveral('Which events does it report?', known.events, terminal));
  }
  await ask('topics', () => askSeveral('Which topics is it about?', known.topics, terminal));
  return fields;
}

/** The name of the file: the proposed one, or another. */
export async function askId(
  kind: ContentKind,
  fields: Readonly<Record<string, unknown>>,
  { ids }: KnownContent,
  terminal: Terminal,
): Promise<string> {
  const taken = ids[kind];
  const proposed = proposedId(kind, namedBy(fields));
  const question = {
    message: "The file's name, which is its permanent address",
    proposed: proposed === undefined ? '' : freeId(proposed, new Set(taken.keys())),
    faultOf: (typed: string) => {
      const owner = taken.get(typed);
      return owner === undefined ? idAnswerFault(typed) : `"${typed}" is taken by ${owner}.`;
    },
  };
  return await askText(question, terminal);
}

/** What a file is named after, of its fields. */
export function namedBy(fields: Readonly<Record<string, unknown>>) {
  const typed = (field: string) =>
    fields[field] === undefined ? undefined : String(fields[field]);
  return {
    title: typed('title') ?? typed('name') ?? '',
    date: typed('date'),
    publisher: typed('publisher'),
  };
}

async function askRequired(kind: ContentKind, field: keyof typeof questions, terminal: Terminal) {
  const faultOf = (typed: string) =>
    typed === '' ? 'It is required.' : answerFault(kind, field, typed);
  return await askText({ ...questions[field], faultOf }, terminal);
}

function asOptions(values: readonly string[]) {
  return values.map((value) => ({ value }));
}
