/** Small pieces of an archive, for tests that show only what they are about. */
import type { z } from 'zod';
import { type Archive, buildArchive } from '#archive/archive.ts';
import { articleSchema } from '#archive/article/schema.ts';
import type { Source } from '#archive/article/source.ts';
import type { ArticleFile } from '#archive/article.ts';
import { type ClaimKind, type ClaimValue, parseClaimValue } from '#archive/coverage/claim-value.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { type EdtfDate, parseEdtf } from '#archive/dates/edtf-date.ts';
import { type Claim, type EventFile, eventSchema } from '#archive/event.ts';
import type { Finding } from '#archive/problem.ts';
import { type TopicFile, topicSchema } from '#archive/topic.ts';

/** The language of archives that tests build. */
export const settings = { language: 'en-GB' };

const noBody = { digest: '' };

/** Fields as an editor types them. */
export type ArticleInput = z.input<typeof articleSchema>;
export type SourceInput = NonNullable<ArticleInput['sources']>[number];
export type StatementInput = NonNullable<ArticleInput['statements']>[number];
export type EventInput = z.input<typeof eventSchema>;

/** An article's file that the schema has read. */
export function anArticle(id: string, fields: Partial<ArticleInput> = {}): ArticleFile {
  const typed = { title: `Report ${id}`, date: '2024-05-02', publisher: 'The Gazette', ...fields };
  return {
    id,
    path: `content/articles/${id}.md`,
    fields: articleSchema.parse(typed),
    body: noBody,
  };
}

/** An event's file that the schema has read. */
export function anEvent(id: string, fields: Partial<EventInput> = {}): EventFile {
  const typed = { title: `Event ${id}`, date: '2024-05-01', ...fields };
  return { id, path: `content/events/${id}.md`, fields: eventSchema.parse(typed), body: noBody };
}

/** A topic's file that the schema has read. */
export function aTopic(id: string, fields: Partial<z.input<typeof topicSchema>> = {}): TopicFile {
  const typed = { name: id, kind: 'subject' as const, ...fields };
  return { id, path: `content/topics/${id}.md`, fields: topicSchema.parse(typed), body: noBody };
}

interface Files {
  readonly articles?: readonly ArticleFile[];
  readonly events?: readonly EventFile[];
  readonly topics?: readonly TopicFile[];
}

/** The archive of some files, by the real code. */
export function anArchive(files: Files): Archive {
  return built(files).archive;
}

/** What is wrong between some files, by the real code. */
export function findingsIn(files: Files): Finding[] {
  return built(files).findings;
}

function built({ articles = [], events = [], topics = [] }: Files) {
  return buildArchive({ articles, events, topics }, settings);
}

/** A claim of the event "bridge-closed". */
export function aClaim(fields: Partial<Claim> = {}): Claim {
  return { id: 'time', event: 'bridge-closed', text: 'When the bridge was closed', ...fields };
}

export function aSource(fields: Partial<Source> = {}): Source {
  return { id: 'witness', name: 'A witness', kind: 'eyewitness', party: false, ...fields };
}

/** A statement as the archive keeps it: in the report's own words unless it is given a source. */
export function aStatement(fields: Partial<Statement> = {}): Statement {
  const { article = 'gazette', source = null } = fields;
  return {
    article,
    event: 'bridge-closed',
    claim: 'time',
    says: 'It was closed at dusk.',
    stance: 'asserts',
    value: null,
    source,
    sourceKey: source && (source.topic ?? `${article}#${source.id}`),
    origin: 'The Gazette',
    ...fields,
  };
}

/** A value of a claim. Throws where it cannot be read. */
export function aValue(kind: ClaimKind, typed: string): ClaimValue {
  const read = parseClaimValue(kind, typed);
  if (!read.ok) throw new Error(`${typed}: ${read.fault}`);
  return read.value;
}

/** A date of the archive. Throws where it cannot be read. */
export function aDate(edtf: string): EdtfDate {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.fault}`);
  return read.value;
}
