/** What is wrong with an editor's answer to a question, or with the same given as a flag, in the words of the real schema. */
import { isVagueDate } from '#archive/dates/edtf-date.ts';
import { idFault } from '#archive/fields.ts';
import { outletSlug } from '#archive/outlet.ts';
import { fieldName } from '#archive/problem.ts';
import type { ContentKind } from '#ingest/folder/content-files.ts';
import { zodFindings } from '#ingest/front-matter/zod-findings.ts';
import { contentSchemas } from './json-schemas.ts';

/** In: the kind of file, the field and what was typed. A sentence or two; `undefined` where it can be used. */
export function answerFault(kind: ContentKind, field: string, typed: unknown): string | undefined {
  const schema = contentSchemas[kind];
  const data = { [field]: typed };
  const checked = schema.safeParse(data);
  if (checked.success) return undefined;
  // Of this field alone: a date that needs a dateNote can be used, and the dateNote is another question.
  const fault = zodFindings(schema, data, checked.error, '').find(
    (finding) => fieldName(finding.field).split(/[.[]/, 1)[0] === field,
  );
  return fault && `${fault.found} ${fault.remedy}`;
}

/** In: a file name that was typed. */
export function idAnswerFault(typed: string): string | undefined {
  const fault = idFault(typed);
  return fault === undefined ? undefined : `"${typed}" cannot be an id: ${fault}.`;
}

export const draftFields = [
  'title',
  'date',
  'publisher',
  'byline',
  'language',
  'read',
  'id',
] as const;
type DraftField = (typeof draftFields)[number];

/** The same of a draft that is made of a clipping. An empty answer leaves the field out. */
export function draftAnswerFault(field: DraftField, typed: string): string | undefined {
  if (typed === '' || field === 'title' || field === 'byline') return undefined;
  if (field === 'id') return idAnswerFault(typed);
  if (field === 'publisher' && outletSlug(typed) === '') return 'A name has a letter or a digit.';
  if (field === 'read') return answerFault('articles', 'date', typed);
  const fault = answerFault('articles', field, typed);
  if (fault !== undefined || field !== 'date' || !isVagueDate({ edtf: typed })) return fault;
  return 'A date with ~, ? or % needs a dateNote: write both in the file itself.';
}
