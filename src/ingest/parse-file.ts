/** From the text of one file to its fields and body, or to the problems in it. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Body } from '#archive/body.ts';
import { idFault } from '#archive/fields.ts';
import { type Finding, type Problem, problemOf } from '#archive/problem.ts';
import { idMeant } from '#archive/text/ascii-slug.ts';
import { bodyLimitFaults } from '#ingest/bodies/body-limits.ts';
import { characterFaults } from '#ingest/front-matter/characters.ts';
import { expectedBy } from '#ingest/front-matter/expected-fields.ts';
import { type FrontMatter, readFrontMatter } from '#ingest/front-matter/front-matter.ts';
import type { TextFault } from '#ingest/front-matter/text-fault.ts';
import { withoutEmpty } from '#ingest/front-matter/without-empty.ts';
import { zodFindings } from '#ingest/front-matter/zod-findings.ts';
import { bodyLinks } from '#markdown/body-links.ts';
import { misplaced } from './misplaced.ts';
import { placed } from './place-findings.ts';

export interface ParsedFile<Fields> {
  readonly id: string;
  readonly path: string;
  readonly fields: Fields;
  readonly body: Body;
}

export interface FileLink {
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

/** A file with the links of its body. */
export interface FileLinks {
  readonly path: string;
  readonly links: readonly FileLink[];
}

export interface ParseResult<Fields> {
  /** Left out where the file cannot be used. */
  readonly file?: ParsedFile<Fields>;
  /** Addresses that the body links to, with their places in the file. */
  readonly links: readonly FileLink[];
  readonly problems: readonly Problem[];
}

/** What is doubtful in a body, by the fields above it. */
export type BodyCheck<Fields> = (
  fields: Fields,
  body: Pick<FrontMatter, 'body' | 'bodyLine'>,
  path: string,
) => Finding[];

/**
 * Reads a file by a schema. In: the id from its name, the path that messages name, its text, and what
 * looks at its body. Never throws on what an editor wrote.
 */
export function parseFile<Schema extends z.ZodType>(
  schema: Schema,
  id: string,
  path: string,
  text: string,
  checkBody: BodyCheck<z.output<Schema>> = () => [],
): ParseResult<z.output<Schema>> {
  const read = readFrontMatter(text, expectedBy(schema));
  const ofId = problemsOfId(id, path);
  if (!read.ok) {
    return { links: [], problems: [...ofId, ...problemsOf(read.fault, path)] };
  }
  const { value: frontMatter } = read;
  const ofText = textProblems(frontMatter, path);
  if (ofText.length > 0) return { links: [], problems: [...ofId, ...ofText] };
  const links = linksOf(frontMatter);
  const unusable = [...ofId, ...problemsOf(frontMatter.lost, path)];
  const data = withoutEmpty(frontMatter.data ?? {});
  const checked = schema.safeParse(data);
  if (!checked.success) {
    const elsewhere = misplaced(schema, data, path);
    const findings = elsewhere ? [elsewhere] : zodFindings(schema, data, checked.error, path);
    return { links, problems: [...unusable, ...findings.map((one) => placed(one, frontMatter))] };
  }
  const ofBody = checkBody(checked.data, frontMatter, path).map((one) => placed(one, frontMatter));
  if (unusable.length > 0) return { links, problems: [...unusable, ...ofBody] };
  const body = { digest: digestOf(frontMatter.body) };
  return { file: { id, path, fields: checked.data, body }, links, problems: ofBody };
}

/** What keeps a body from being parsed at all. */
function textProblems({ body, bodyLine }: FrontMatter, path: string): Problem[] {
  const faults: readonly TextFault[] = [...bodyLimitFaults(body), ...characterFaults(body, true)];
  return faults.map((fault) => {
    const line = fault.line + bodyLine - 1;
    return problemOf(fault.code, { path, field: 'body', line, column: fault.column }, fault);
  });
}

function linksOf({ body, bodyLine }: FrontMatter): FileLink[] {
  return bodyLinks(body).map(({ address, line, column }) => ({
    address,
    line: line + bodyLine - 1,
    column,
  }));
}

function problemsOf(faults: readonly TextFault[], path: string): Problem[] {
  return faults.map(({ code, line, column, found, remedy }) =>
    problemOf(code, { path, line, column }, { found, remedy }),
  );
}

function problemsOfId(id: string, path: string): Problem[] {
  const fault = idFault(id);
  if (fault === undefined) return [];
  const meant = idMeant(id);
  return [
    problemOf(
      'id-invalid',
      { path },
      {
        found: `The file's name is its address, and "${id}" cannot be one: ${fault}.`,
        remedy:
          meant === undefined
            ? 'Rename the file, such as harbour-bridge.md.'
            : `Rename the file to ${meant}.md.`,
      },
    ),
  ];
}

function digestOf(body: string): string {
  // Empty lines around the text are no part of it.
  const text = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return text === '' ? '' : createHash('sha256').update(text).digest('hex');
}
