/** A correction: what was changed in a report after it was published, and why. */
import { z } from 'zod';
import { edtfDate, text } from '#archive/fields.ts';

export const correctionKinds = ['correction', 'clarification', 'update', 'withdrawal'] as const;

export const correctionSchema = z.strictObject({
  date: edtfDate().describe('When it was corrected, as EDTF.'),
  kind: z.enum(correctionKinds).describe('What kind of correction it is.'),
  was: text().optional().describe('What the report said.'),
  now: text().optional().describe('What it says now.'),
  why: text().describe('Why.'),
});

export type Correction = z.output<typeof correctionSchema>;
export type CorrectionKind = Correction['kind'];
