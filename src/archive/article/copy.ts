/** The copy of a report that was read, and its archived copies. */
import { z } from 'zod';
import { edtfDate, list, text, webAddress } from '#archive/fields.ts';

const archivedSchema = z.strictObject({
  url: webAddress().describe('Address of the archived copy.'),
  date: edtfDate().optional().describe('When it was archived, as EDTF.'),
});

export const copySchema = z.strictObject({
  via: text().optional().describe('Who republished it, if anyone.'),
  url: webAddress().optional().describe('Where it was read.'),
  read: edtfDate().optional().describe('When it was read, as EDTF.'),
  archived: list(archivedSchema).describe('Archived copies of that address.'),
});
