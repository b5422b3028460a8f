/** A draft: what a clipping becomes with an editor's answers, and what stays open. */
import { writeMarkdown } from '#importing/body/markdown-text.ts';
import type { Clipping, Copy, Dropped, Medium } from '#importing/clipping.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { inItsField, withoutHead } from './body-head.ts';
import type { Given } from './given.ts';
import { keptFields } from './kept-fields.ts';
import type { Question } from './question.ts';
import { hintRemarks, originRemarks, type Remark, topicRemarks } from './remarks.ts';
import { type ResolvedFields, resolveFields } from './resolve-fields.ts';

export interface Draft {
  readonly title: string;
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  /** Front matter; a field without a value is left out. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What the clipping leaves open. */
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
  /** Markdown. */
  readonly body: string;
  readonly dropped: readonly Dropped[];
}

/** A draft, and the id that an editor chose for it. */
export interface NamedDraft {
  readonly draft: Draft;
  readonly id: string | undefined;
}

const untitled = 'Untitled clipping';

export function draftOf(clipping: Clipping, given: Given, known: KnownContent): Draft {
  const kept = keptFields(clipping.kept ?? {}, known);
  const resolved = resolveFields(clipping, given, known, 'dateNote' in kept.fields);
  const { title, date, publisher, byline, language, summary, agencies } = resolved;
  const headline = title.value ?? untitled;
  const { body, taken } = withoutHead(clipping.body, {
    title: headline,
    date: date.value,
    byline: byline.value ?? [],
  });
  return {
    title: headline,
    date: date.value,
    publisher: publisher.value,
    fields: {
      title: headline,
      date: date.value,
      publisher: publisher.value,
      byline: nonEmpty(byline.value),
      editors: nonEmpty(clipping.editors),
      language: language.value,
      summary: summary.value,
      copy: copyFields(clipping.copy, given.read),
      media: nonEmpty(withoutRepeats(clipping.media)),
      ...kept.fields,
      events: nonEmpty(given.events) ?? kept.fields.events,
      rights: { text: 'none' },
      status: 'draft',
    },
    questions: [title, date, publisher, byline, language].flatMap(({ question }) => question ?? []),
    remarks: [
      ...hintRemarks('title', title),
      ...hintRemarks('date', date),
      ...hintRemarks('byline', byline),
      ...hintRemarks('summary', summary),
      ...topicRemarks(clipping.filed ?? [], known.topics),
      ...originRemarks({ ...clipping, body }, agencies, publisher.value),
      ...[...clipping.notes, ...kept.notes].map((note) => ({ text: note })),
    ],
    body: writeMarkdown(body),
    dropped: [...taken, ...droppedBeside(clipping, headline, resolved)],
  };
}

/** What was dropped on the way, with a note of what is in a field now. */
function droppedBeside(
  { candidates, dropped }: Clipping,
  headline: string,
  { summary }: ResolvedFields,
): Dropped[] {
  const inFields = new Set([
    headline,
    summary.value ?? '',
    ...candidates.byline.map(({ value }) => value),
  ]);
  return dropped.map((one) => (inFields.has(one.text) ? { ...one, why: inItsField } : one));
}

/** A picture that is described again, without credit or with another, is the first one. */
function withoutRepeats(media: readonly Medium[]): Medium[] {
  const wordsOf = ({ shows, credit }: Medium) =>
    shows?.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() ?? `© ${credit}`;
  return [...Map.groupBy(media, wordsOf).values()].flatMap(
    (same) => same.find(({ credit }) => credit !== undefined) ?? same.slice(0, 1),
  );
}

function copyFields({ via, url, archived }: Copy, read: string | undefined) {
  const given = Object.entries({ via, url, read, archived }).filter(([, value]) => value);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
