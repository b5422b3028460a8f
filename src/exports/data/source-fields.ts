/** Sources and statements as data: on whose word each point rests. */
import { z } from 'zod';
import { sourceKinds } from '#archive/article/source.ts';
import { stances } from '#archive/article/statement.ts';
import {
  choice,
  date,
  fileId,
  firstDay,
  lastDay,
  maybeText,
  partId,
  text,
  yesOrNo,
} from './field-kinds.ts';

const source = {
  id: partId('Article and source: gazette-bridge/inspector.'),
  name: text('Who or what it is, as the report names it.'),
  kind: choice(sourceKinds, 'In what capacity it is relied on.'),
  role: maybeText('Office or function.'),
  party: yesOrNo(
    'Whether it speaks for itself in the matter: its word is a claim, and confirms none.',
  ),
  channel: maybeText('How its word reached the report.'),
  topic: fileId(
    'The topic of that person or institution; sources that share one are one.',
  ).nullable(),
  origin: maybeText('The newsroom whose reporting it is, where that is given.'),
};

export const sourceRecord = z.strictObject({ ...source, date: date('When it spoke.').nullable() });

const { id, ...ofSource } = source;

export const sourceColumns = z.strictObject({
  id,
  article: fileId('The article that relies on it.'),
  ...ofSource,
  date: maybeText('When it spoke, as EDTF.'),
  date_min: firstDay('date'),
  date_max: lastDay('date'),
});

const statement = {
  id: partId(
    'The article, and a digest of the statement: a statement that is changed is another one.',
  ),
  article: fileId('The article that makes it.'),
  claim: partId('The claim that it speaks of.'),
  says: text('What the article says of it, in the archive’s words.'),
  stance: choice(stances, 'How the article says it; suggests is for what a report hedges.'),
  value: maybeText('The date (EDTF), number or label that is given, as typed.'),
  source: partId('On whose word; without one, the report’s own words.').nullable(),
  origin: text('The newsroom whose reporting this is.'),
  first_hand: yesOrNo(
    'Whether it rests on an eyewitness, a reporter or a document that is no party.',
  ),
  on_party: yesOrNo('Whether it rests on a party.'),
};

export const statementRecord = z.strictObject(statement);
export const statementColumns = z.strictObject({
  ...statement,
  value_min: firstDay('a date in value'),
  value_max: lastDay('a date in value'),
});
