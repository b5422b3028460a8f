/** Events, claims, topics and publishers as data. */
import { z } from 'zod';
import { claimKinds } from '#archive/coverage/claim-value.ts';
import { claimStatuses } from '#archive/coverage/coverage.ts';
import { topicKinds } from '#archive/topic.ts';
import {
  address,
  choice,
  count,
  date,
  fileId,
  firstDay,
  lastDay,
  maybeText,
  partId,
  text,
  texts,
  yesOrNo,
} from './field-kinds.ts';

const claim = {
  id: partId('Event and claim: bridge-closed/time.'),
  address: address('Its place on the page of its event.'),
  text: text('The point, as the heading of its row.'),
  kind: choice(claimKinds, 'What its values are; without one it is asserted or denied.').nullable(),
  unit: maybeText('The unit of a number, in the plural.'),
  unit_one: maybeText('The unit of one, where the editor gives it.'),
  part: maybeText('The heading that it stands under.'),
  status: choice(
    claimStatuses,
    'How it stands by the published articles; the method says by which rules.',
  ),
  differs_in_precision: yesOrNo(
    'Whether two values can both be right, one more exact than the other.',
  ),
};

export const claimRecord = z.strictObject({
  ...claim,
  origins: texts('The newsrooms whose reporting asserts or denies it.'),
  first_hand_origins: texts('Those of them that have it first-hand.'),
  reports: texts('Ids of the articles that assert or deny it.'),
});

const { id, address: place, ...ofClaim } = claim;

export const claimColumns = z.strictObject({
  id,
  event: fileId('The event that it is about.'),
  address: place,
  ...ofClaim,
  origins: count('How many newsrooms’ reporting asserts or denies it.'),
  first_hand_origins: count('How many of them have it first-hand.'),
  reports: count('How many articles assert or deny it.'),
});

const event = {
  id: fileId('The id of the event: the last part of its address.'),
  address: address('The event’s page in this archive.'),
  title: text('What happened, as a headline.'),
  date_note: maybeText('Where the date comes from, or why it is not exact.'),
  place: fileId('Where: a topic.').nullable(),
  summary: maybeText('One sentence of what happened.'),
  after: fileId('An event of the same day that came before.').nullable(),
};

export const eventRecord = z.strictObject({
  ...event,
  date: date('When it happened.'),
  topics: texts('Ids of the topics that it is about.'),
  unknowns: texts('Open questions.'),
  origins: texts('The newsrooms whose reporting the articles are.'),
  reports: texts('Ids of the articles that report it.'),
  claims: z.array(claimRecord).describe('The checkable points about it, in the editor’s order.'),
  formerly: texts('Ids that it had before.'),
});

export const eventColumns = z.strictObject({
  ...event,
  date: text('When it happened, as EDTF.'),
  date_min: firstDay('date'),
  date_max: lastDay('date'),
  origins: count('How many newsrooms’ reporting the articles are.'),
  reports: count('How many articles report it.'),
});

const topic = {
  id: fileId('The id of the topic: the last part of its address.'),
  address: address('The topic’s page in this archive.'),
  name: text('The name that the archive uses.'),
  kind: choice(topicKinds, 'What it is.'),
  wikidata: maybeText('The item in Wikidata.'),
};

export const topicRecord = z.strictObject({
  ...topic,
  names: z.record(z.string(), z.string()).describe('The name in other languages, by BCP 47 tag.'),
  aliases: texts('Other names and spellings.'),
  related: texts('Ids of topics to see also.'),
  formerly: texts('Ids that it had before.'),
});

export const topicColumns = z.strictObject({
  ...topic,
  names: maybeText('The name in other languages: “sq: Tiranë; fa: تیرانا”.'),
  aliases: maybeText('Other names and spellings, parted by “; ”.'),
});

export const publisherRecord = z.strictObject({
  name: text('The name of the outlet, as articles give it.'),
  id: text('The last part of the address of its page.'),
  address: address('The publisher’s page in this archive.'),
  reports: count('How many published articles are its.'),
});
