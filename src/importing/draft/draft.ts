/** A draft: what a clipping comes to with an editor's answers, and what stays open. */
import { outletSlug } from '#archive/outlet.ts';
import { writeMarkdown } from '#importing/body/markdown-text.ts';
import { distinct } from '#importing/body/pictures.ts';
import type { Clipping, Copy, Dropped } from '#importing/clipping.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { inItsField, withoutHead } from './body-head.ts';
import { proposeCaption } from './caption-date.ts';
import { proposeDateline } from './dateline-date.ts';
import { keptFields } from './kept-fields.ts';
import { originRemarks, type Remark } from './origin-remarks.ts';
import { openForCopy, type Question, type Resolution } from './question.ts';
import { resolveByline } from './resolve-byline.ts';
import { resolveDate } from './resolve-date.ts';
import { resolveLanguage, resolvePublisher } from './resolve-publisher.ts';
import { resolveTitle } from './resolve-title.ts';
import { resolveSummary } from './summary.ts';
import { topicRemark } from './topic-remark.ts';

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

/** What an editor gives, by flags or answers: it goes before what the clipping tells. An empty text leaves a field out. */
export interface Given {
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  /** Names, parted by commas. */
  readonly byline?: string;
  readonly language?: string;
  /** When the copy was read, as EDTF. */
  readonly read?: string;
  readonly events?: readonly string[];
}

const untitled = 'Untitled clipping';

export function draftOf(clipping: Clipping, given: Given, known: KnownContent): Draft {
  const { told } = clipping;
  const text = textOfMarkdown(clipping.body);
  const outlets = [
    ...told.publisher.map(({ value }) => value),
    ...[...known.outlets.values()].map(({ name }) => name),
  ];
  const kept = keptFields(clipping.kept ?? {}, known);
  const title = given.title ? { value: given.title } : resolveTitle(told.title);
  const headline = title.value ?? untitled;
  const isCopy = clipping.copy.via !== undefined;
  const dated = proposeCaption(
    proposeDateline(resolveDate(told.date, 'dateNote' in kept.fields), clipping.body),
    clipping.media,
  );
  const date = orGiven(given.date, isCopy ? openForCopy('date', dated) : dated);
  const publisher = spelled(
    orGiven(given.publisher, resolvePublisher(told.publisher)),
    known.outlets,
  );
  const language = orGiven(given.language, resolveLanguage(told.language, text));
  const credited = resolveByline(told.byline, outlets);
  const writers = isCopy ? openForCopy('byline', credited) : credited;
  const byline = given.byline === undefined ? writers : { value: namesIn(given.byline) };
  const summary = resolveSummary(told.summary, headline, text);
  const fieldWords = [headline, summary.value ?? '', ...told.byline.map(({ value }) => value)];
  const used = new Set(fieldWords);
  const { body, taken } = withoutHead(clipping.body, {
    title: headline,
    date: date.value,
    byline: byline.value ?? [],
  });
  const agencies = credited.agencies.filter((agency) => agency !== publisher.value);
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
      media: nonEmpty(distinct(clipping.media)),
      ...kept.fields,
      events: nonEmpty(given.events) ?? kept.fields.events,
      rights: { text: 'none' },
      status: 'draft',
    },
    questions: [title, date, publisher, byline, language].flatMap((one) =>
      'question' in one ? one.question : [],
    ),
    remarks: [
      ...hintsBeside('title', title),
      ...hintsBeside('date', date),
      ...hintsBeside('byline', given.byline === undefined ? credited : {}),
      ...hintsBeside('summary', summary),
      ...topicRemark(clipping.filed ?? [], known.topics),
      ...originRemarks({ ...clipping, body }, agencies, publisher.value),
      ...[...clipping.notes, ...kept.notes].map((note) => ({ text: note })),
    ],
    body: writeMarkdown(body),
    dropped: [
      ...taken,
      ...clipping.dropped.map((one) => (used.has(one.text) ? { ...one, why: inItsField } : one)),
    ],
  };
}

function orGiven(given: string | undefined, settled: Resolution): Resolution {
  if (given === undefined) return settled;
  return given === '' ? {} : { value: given };
}

/** One outlet has one spelling in the archive. */
function spelled(settled: Resolution, outlets: KnownContent['outlets']): Resolution {
  const { value } = settled;
  return value === undefined ? settled : { value: outlets.get(outletSlug(value))?.name ?? value };
}

function hintsBeside(
  field: string,
  { hints = [] }: { readonly hints?: readonly string[] },
): Remark[] {
  return hints.map((hint) => ({ field, text: `${field}: ${hint}` }));
}

function namesIn(byline: string): readonly string[] {
  return byline.split(/\s*[,;،]\s*/).filter(Boolean);
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

function copyFields({ via, url, archived }: Copy, read: string | undefined) {
  const given = Object.entries({ via, url, read, archived }).filter(([, value]) => value);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
