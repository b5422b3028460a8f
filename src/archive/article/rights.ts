/** Who holds the rights in a report, and what of its text may be shown. */
import { z } from 'zod';
import { required, text } from '#archive/fields.ts';

export const rightsSchema = z
  .strictObject({
    holder: text().optional().describe('Who holds the rights in the report.'),
    text: z
      .enum(['none', 'excerpt', 'restated', 'full'])
      .default('restated')
      .describe('What the body is: restated in own words, an excerpt, the full text, or none.'),
    licence: text().optional().describe('Required for full: the licence or permission.'),
  })
  .refine(
    ({ text, licence }) => text !== 'full' || licence !== undefined,
    required('licence', 'The full text of a report needs a licence or permission'),
  );
