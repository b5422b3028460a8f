/** A statement as typed in an article’s file: what the report says of one claim of an event. */
import { z } from 'zod';
import { readClaimKey } from '#archive/claim-key.ts';
import { refuse, text } from '#archive/fields.ts';

export const stances = ['asserts', 'denies', 'suggests'] as const;

const claimReference = z.string().transform((typed, ctx) => {
  const reference = readClaimKey(typed);
  if (reference) return reference;
  return refuse(ctx, {
    code: 'claim-invalid',
    found: `"${typed}" names no claim.`,
    remedy: 'Write the event and the claim with a slash between them, such as bridge-closed/time.',
  });
});

export const statementSchema = z.strictObject({
  claim: claimReference.describe('Event and claim: bridge-closed/time.'),
  says: text().describe('What the report says of it, in one sentence.'),
  source: text()
    .optional()
    .describe(
      "On whose word: the id of a source of this article. Left out for the report's own words.",
    ),
  stance: z
    .enum(stances)
    .default('asserts')
    .describe('asserts, denies, or suggests for what a report hedges.'),
  value: text()
    .optional()
    .describe(
      'Required where the claim has a kind and the stance is asserts: the date, number or label.',
    ),
  origin: text()
    .optional()
    .describe("Whose reporting this is: left out, the source's, else the article's."),
});

export type Stance = (typeof stances)[number];
export type StatementFields = z.output<typeof statementSchema>;
