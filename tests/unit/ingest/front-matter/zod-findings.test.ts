/** What a schema finds becomes words for editors, also where no rule has words of its own. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { zodFindings } from '#ingest/front-matter/zod-findings.ts';

function findingsOf(schema: z.ZodType, data: unknown) {
  const { error } = schema.safeParse(data);
  return error ? zodFindings(schema, data, error, 'a.md') : [];
}

test('a fault that has no words of its own is field-invalid', () => {
  const schema = z.object({ note: z.string().max(3, 'it is too long') });
  expect(findingsOf(schema, { note: 'four' })).toMatchObject([
    {
      code: 'field-invalid',
      severity: 'error',
      field: ['note'],
      found: 'note cannot be used: it is too long.',
    },
  ]);
});

test('a rule whose code is not in the registry is field-invalid as well', () => {
  const params = { code: 'note-odd', found: 'It is odd.', remedy: 'Write another.' };
  const schema = z.object({ note: z.string().refine(() => false, { params }) });
  expect(findingsOf(schema, { note: 'four' })).toMatchObject([{ code: 'field-invalid' }]);
});
