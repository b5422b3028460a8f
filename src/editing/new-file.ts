/** Makes a new file of the archive: its text and its place, tried before the caller writes it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { idFault } from '#archive/fields.ts';
import { outletSlug } from '#archive/outlet.ts';
import type { Problem } from '#archive/problem.ts';
import { type Failed, type Result, succeed } from '#archive/result.ts';
import { freeId } from '#archive/text/proposed-id.ts';
import {
  type ContentFile,
  type ContentKind,
  listContent,
  messagePath,
} from '#ingest/folder/content-files.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { newErrors, relisted } from './dry-run.ts';
import { type Failure, failure } from './failure.ts';
import { fieldComments } from './field-comments.ts';
import { jsonSchemaOf } from './json-schemas.ts';

export interface NewFile {
  readonly kind: ContentKind;
  readonly id: string;
  /** Front matter as typed: texts, lists and groups of them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface NewFilePlan {
  readonly file: ContentFile;
  readonly text: string;
}

/** In: the content folder (absolute) and what is known of it. Writes nothing. */
export function planNewFile(
  folder: string,
  { kind, id, fields }: NewFile,
  known: KnownContent,
): Result<NewFilePlan, Failure> {
  const fault = idFault(id);
  if (fault !== undefined) {
    return failure(
      `"${id}" cannot be an id: ${fault}.`,
      'Write --id with a name such as harbour-bridge.',
    );
  }
  const file = placeOf(folder, kind, id, fields);
  const owner = known.ids[kind].get(id) ?? (existsSync(file.file) ? file.path : undefined);
  if (owner !== undefined) {
    const free = freeId(id, new Set(known.ids[kind].keys()));
    return failure(
      `"${id}" is taken by ${owner}, and nothing is overwritten.`,
      `Choose another name: --id ${free}`,
    );
  }
  const spelling = spellingFault(fields, known);
  if (spelling) return spelling;
  const text = newText(kind, fields);
  const listed = listContent(folder);
  const dryRun = { listed: relisted(listed, [], [file]), texts: new Map([[file.path, text]]) };
  const errors = newErrors(known.problems, dryRun);
  if (errors.length > 0) {
    return failure(
      'Nothing was written.',
      'Correct the errors above, and try again.',
      errors.map(withoutPlace(file)),
    );
  }
  return succeed({ file, text });
}

/** A file that is not there yet has no lines. */
function withoutPlace(file: ContentFile) {
  return (problem: Problem): Problem =>
    problem.path === file.path ? { ...problem, line: 1, column: 1 } : problem;
}

/** The text of a new file: the fields that are given, the others as comments, and no body yet. */
export function newText(kind: ContentKind, fields: Readonly<Record<string, unknown>>): string {
  const schema = jsonSchemaOf(kind);
  const given = Object.keys(schema.properties ?? {}).filter((name) => fields[name] !== undefined);
  const yaml = given.map((name) =>
    stringify({ [name]: fields[name] }, { schema: 'failsafe', lineWidth: 0 }),
  );
  return [
    '---',
    ...yaml.map((field) => field.trimEnd()),
    '# More fields, all optional. Take "# " off a line to use it; docs/editors.md explains each.',
    ...fieldComments(schema, new Set(given)),
    '---',
    '',
  ].join('\n');
}

function placeOf(
  folder: string,
  kind: ContentKind,
  id: string,
  fields: NewFile['fields'],
): ContentFile {
  const year = kind === 'articles' ? /^\d{4}/.exec(String(fields.date ?? ''))?.[0] : undefined;
  const file = join(folder, kind, ...(year === undefined ? [] : [year]), `${id}.md`);
  return { kind, id, file, path: messagePath(file) };
}

function spellingFault(
  fields: NewFile['fields'],
  { outlets }: KnownContent,
): Failed<Failure> | undefined {
  for (const name of ['publisher', 'origin']) {
    const typed = fields[name];
    const known = typeof typed === 'string' ? outlets.get(outletSlug(typed))?.name : undefined;
    if (known === undefined || known === typed) continue;
    return failure(
      `The archive spells "${typed}" otherwise: one outlet needs one spelling.`,
      `Write --${name} "${known}".`,
    );
  }
  return undefined;
}
