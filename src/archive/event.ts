/** An event: something that happened, and the checkable points about it. */
import { z } from 'zod';
import { claimKinds } from '#archive/coverage/claim-value.ts';
import type { Body } from './body.ts';
import { edtfDate, formerly, id, list, text } from './fields.ts';

/** "metres", or where one is named otherwise: `{ one: metre, other: metres }`. */
const unitSchema = z.union([text(), z.strictObject({ one: text(), other: text() })]);

const claimSchema = z.strictObject({
  text: text().describe('The point, as the heading of its row: Number of cracked cables.'),
  kind: z
    .enum(claimKinds)
    .optional()
    .describe('date (EDTF), number or text; left out for a point that is asserted or denied.'),
  unit: unitSchema
    .optional()
    .describe('The unit of a number, in the plural: cables; or { one: cable, other: cables }.'),
  part: text().optional().describe('A heading that groups claims in the table.'),
});

export const eventSchema = z.strictObject({
  title: text().describe('What happened, as a headline.'),
  date: edtfDate().describe('When it happened, as EDTF.'),
  dateNote: text().optional().describe('Where the date comes from, or why it is not exact.'),
  place: id().optional().describe('Where: a topic.'),
  topics: list(id()).describe('Topics that it is about.'),
  summary: text().optional().describe('One sentence of what happened.'),
  after: id().optional().describe('An event of the same day that came before this one.'),
  unknowns: list(text()).describe('Open questions.'),
  claims: z.record(text(), claimSchema).default({}).describe('The checkable points, by id.'),
  formerly: formerly(),
});

export type EventFields = z.output<typeof eventSchema>;
export type Unit = z.output<typeof unitSchema>;
export type ClaimFields = z.output<typeof claimSchema>;

export interface Event extends Omit<EventFields, 'claims'> {
  readonly id: string;
  readonly path: string;
  readonly claims: readonly Claim[];
  readonly body: Body;
}

/** One checkable point about an event. */
export interface Claim extends ClaimFields {
  readonly id: string;
  readonly event: string;
}

export interface EventFile {
  readonly id: string;
  readonly path: string;
  readonly fields: EventFields;
  readonly body: Body;
}

/** The event of a file: each of its claims knows its own id and the event. */
export function eventOf({ id, path, fields, body }: EventFile): Event {
  const claims = Object.entries(fields.claims).map(([claim, claimFields]): Claim => ({
    ...claimFields,
    id: claim,
    event: id,
  }));
  return { ...fields, id, path, claims, body };
}
