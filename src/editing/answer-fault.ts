/** What is wrong with the value of one field, in the words of the real schema. */
import { fieldName } from '#archive/problem.ts';
import type { ContentKind } from '#ingest/content-files.ts';
import { zodFindings } from '#ingest/zod-findings.ts';
import { contentSchemas } from './json-schemas.ts';

/** In: the kind of file, the field and what was typed. A sentence or two; `undefined` where it can be used. */
export function answerFault(kind: ContentKind, field: string, typed: unknown): string | undefined {
  const schema = contentSchemas[kind];
  const data = { [field]: typed };
  const checked = schema.safeParse(data);
  if (checked.success) return undefined;
  const fault = zodFindings(schema, data, checked.error, '').find((finding) =>
    fieldName(finding.field).startsWith(field),
  );
  return fault && `${fault.found} ${fault.remedy}`;
}
