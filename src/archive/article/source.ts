/** A source: whom or what a report relies on. */
import { z } from 'zod';
import { edtfDate, id, required, text, trueOrFalse } from '#archive/fields.ts';

export const sourceKinds = [
  'eyewitness',
  'reporter',
  'document',
  'official',
  'organisation',
  'expert',
  'media',
  'anonymous',
] as const;

export const sourceSchema = z
  .strictObject({
    id: text().describe('A short name for the statements to refer to, such as inspector.'),
    name: text().describe('Who or what it is, as the report names it.'),
    kind: z.enum(sourceKinds).describe('In what capacity it is relied on.'),
    role: text().optional().describe('Office or function: Mayor of Port Maren.'),
    party: trueOrFalse()
      .default(false)
      .describe(
        'true where it speaks for itself in the matter: its word is a claim, not a confirmation.',
      ),
    channel: text().optional().describe('How its word reached the report: radio interview.'),
    date: edtfDate().optional().describe('When it spoke, as EDTF.'),
    topic: id().optional().describe('The topic of that person or institution.'),
    origin: text()
      .optional()
      .describe('The newsroom whose reporting it is. Required where the kind is media.'),
  })
  .refine(
    ({ kind, origin }) => kind !== 'media' || origin !== undefined,
    required('origin', 'A source of kind media names the newsroom whose reporting it is'),
  );

export type Source = z.output<typeof sourceSchema>;
