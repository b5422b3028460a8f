/** A picture that a report carried, held in the archive or not. */
import { z } from 'zod';
import { edtfDate, required, text } from '#archive/fields.ts';

export const mediaSchema = z
  .strictObject({
    kind: text().describe('photograph, video, map …'),
    shows: text().optional().describe('What it shows; the caption of a picture that is held.'),
    date: edtfDate().optional().describe('When it was made, as EDTF.'),
    credit: text().optional().describe('The credit line. Required for a picture that is held.'),
    file: text()
      .optional()
      .describe('A picture that is held: a file beside the article, or in the folder media.'),
    alt: text()
      .optional()
      .describe('What it shows, for those who cannot see it. Required with file.'),
    licence: text().optional().describe('The licence or permission. Required with file.'),
  })
  .refine(({ file, alt }) => file === undefined || alt !== undefined, needed('alt'))
  .refine(({ file, credit }) => file === undefined || credit !== undefined, needed('credit'))
  .refine(({ file, licence }) => file === undefined || licence !== undefined, needed('licence'));

function needed(field: string) {
  return required(field, 'A picture that is shown needs alt, credit and licence');
}
