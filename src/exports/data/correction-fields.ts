/** Corrections as data. */
import { z } from 'zod';
import { correctionKinds } from '#archive/article/correction.ts';
import { choice, date, fileId, firstDay, lastDay, maybeText, text } from './field-kinds.ts';

export const correctionRecord = z.strictObject({
  date: date('When it was corrected.'),
  kind: choice(correctionKinds, 'What kind of correction it is.'),
  was: maybeText('What was said.'),
  now: maybeText('What is said now.'),
  why: text('Why it was corrected.'),
});

export const correctionColumns = z.strictObject({
  id: text('Article, day, kind and number among those alike.'),
  article: fileId('The article that was corrected.'),
  date: text('When, as EDTF.'),
  date_min: firstDay('date'),
  date_max: lastDay('date'),
  kind: correctionRecord.shape.kind,
  was: maybeText('What was said. Empty for a withdrawn article.'),
  now: maybeText('What is said now. Empty for a withdrawn article.'),
  why: correctionRecord.shape.why,
});
