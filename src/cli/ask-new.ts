/** Asks the person at the terminal for what a new file needs. */
import {
  autocomplete,
  autocompleteMultiselect,
  cancel,
  isCancel,
  select,
  text,
} from '@clack/prompts';
import { idFault } from '#archive/fields.ts';
import { outletSlug } from '#archive/outlet.ts';
import { freeId, proposedId } from '#archive/text/proposed-id.ts';
import { topicKinds } from '#archive/topic.ts';
import { answerFault } from '#editing/answer-fault.ts';
import { nearestFirst } from '#editing/nearest-first.ts';
import type { ContentKind } from '#ingest/content-files.ts';
import type { KnownContent, KnownName } from '#ingest/known-content.ts';

/** The person has left: nothing is to be written. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

const questions: Readonly<
  Record<string, { readonly message: string; readonly placeholder: string }>
> = {
  title: { message: 'The headline', placeholder: 'Harbour bridge closed after cracks are found' },
  name: { message: 'The name', placeholder: 'Port Maren' },
  date: { message: 'The date', placeholder: '2024-05-02, 2024-05, or 2024-05~ for "about"' },
  dateNote: { message: 'Why is the date not exact?', placeholder: 'The copy gives no date.' },
};

/** Which kind of file. */
export async function askKind(): Promise<string> {
  const options = ['article', 'event', 'topic'].map((value) => ({ value }));
  const answer = await select({ message: 'What is it?', options });
  return isCancel(answer) ? leave() : answer;
}

/** The fields that are given, with answers for what is required and not given, and for what it may belong to. */
export async function askFields(
  kind: ContentKind,
  given: Readonly<Record<string, unknown>>,
  known: KnownContent,
): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = { ...given };
  const ask = async (field: string, question: () => Promise<unknown>) => {
    if (fields[field] === undefined) fields[field] = await question();
  };
  if (kind === 'topics') {
    await ask('name', () => askText(kind, 'name'));
    await ask('kind', askTopicKind);
    return fields;
  }
  await ask('title', () => askText(kind, 'title'));
  await ask('date', () => askText(kind, 'date'));
  if (kind === 'articles') {
    if (/[~?%]/.test(String(fields.date))) await ask('dateNote', () => askText(kind, 'dateNote'));
    await ask('publisher', () => askPublisher([...known.outlets.values()]));
    await ask('events', () => askSeveral('Which events does it report?', known.events));
  }
  await ask('topics', () => askSeveral('Which topics is it about?', known.topics));
  return fields;
}

/** The name of the file: the proposed one, or another. */
export async function askId(
  kind: ContentKind,
  fields: Readonly<Record<string, unknown>>,
  { ids }: KnownContent,
): Promise<string> {
  const taken = ids[kind];
  const proposed = proposedId(kind, namedBy(fields));
  const answer = await text({
    message: "The file's name, which is its address for good",
    initialValue: proposed === undefined ? '' : freeId(proposed, new Set(taken.keys())),
    validate: (typed = '') => {
      const fault = idFault(typed);
      if (fault !== undefined) return `"${typed}" cannot be an id: ${fault}.`;
      return taken.has(typed) ? `"${typed}" is taken by ${taken.get(typed)}.` : undefined;
    },
  });
  return isCancel(answer) ? leave() : answer;
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

async function askText(kind: ContentKind, field: string): Promise<string> {
  const answer = await text({
    message: questions[field]?.message ?? field,
    placeholder: questions[field]?.placeholder ?? '',
    validate: (typed = '') =>
      typed.trim() === '' ? 'It is required.' : answerFault(kind, field, typed.trim()),
  });
  return isCancel(answer) ? leave() : answer.trim();
}

async function askTopicKind(): Promise<string> {
  const options = topicKinds.map((value) => ({ value }));
  const answer = await select({ message: 'What kind of topic?', options });
  return isCancel(answer) ? leave() : answer;
}

/** Offers the outlets that are near what is typed; a new name is offered too, unless it is one of them spelled otherwise. */
async function askPublisher(known: readonly KnownName[]): Promise<string> {
  const answer = await autocomplete<string>({
    message: 'Who published it?',
    placeholder: 'Type a name',
    options() {
      return publisherChoices(this.userInput, known);
    },
    filter: () => true,
    validate: (typed) =>
      typeof typed !== 'string' || outletSlug(typed) === '' ? 'It is required.' : undefined,
  });
  return isCancel(answer) ? leave() : answer;
}

/** What to offer for what was typed: known names, nearest first, then the name itself where it is new. */
export function publisherChoices(typed: string, known: readonly KnownName[]) {
  const name = typed.trim();
  const choices = nearestFirst(name, known).map(({ value }) => ({ value, label: value }));
  const slug = outletSlug(name);
  const isKnown = known.some(({ value }) => outletSlug(value) === slug);
  return slug === '' || isKnown
    ? choices
    : [...choices, { value: name, label: `A new one: ${name}` }];
}

async function askSeveral(
  message: string,
  known: readonly KnownName[],
): Promise<string[] | undefined> {
  if (known.length === 0) return undefined;
  const answer = await autocompleteMultiselect<string>({
    message,
    placeholder: 'Type to search; Tab chooses, Enter goes on',
    options() {
      return nearestFirst(this.userInput, known).map(({ value, name }) => ({
        value,
        label: name,
        hint: value,
      }));
    },
    filter: () => true,
    maxItems: 8,
  });
  if (isCancel(answer)) return leave();
  return answer.length === 0 ? undefined : answer;
}

/** Ends the command: the person has pressed Escape or Ctrl+C. */
function leave(): never {
  cancel('Nothing was written.');
  throw new Cancelled();
}
