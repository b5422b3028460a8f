/** A topic: a person, place, organisation or subject. */
import { z } from 'zod';
import type { Body } from './body.ts';
import { formerly, id, isLanguageTag, list, refuse, text } from './fields.ts';

export const topicKinds = ['person', 'place', 'organisation', 'subject'] as const;
export type TopicKind = (typeof topicKinds)[number];

const languageTag = z.string().refine(isLanguageTag, {
  params: {
    code: 'language-invalid',
    found: 'The key of this name is not a language tag (BCP 47).',
    remedy: 'Write a tag such as sq, fa or ar before the colon.',
  },
});

export const topicSchema = z.strictObject({
  name: text().describe('The name that the archive uses.'),
  kind: z.enum(topicKinds).describe('person, place, organisation or subject.'),
  names: z
    .record(languageTag, text())
    .default({})
    .describe('The name in other languages, by BCP 47 tag.'),
  aliases: list(text()).describe('Other names and spellings; each leads here from the index.'),
  related: list(id()).describe('Topics to see also.'),
  wikidata: z
    .string()
    .transform((typed, ctx): string => {
      if (/^Q[1-9]\d*$/.test(typed)) return typed;
      return refuse(ctx, {
        code: 'wikidata-invalid',
        found: `"${typed}" is not a Wikidata item.`,
        remedy: 'Write the item with its Q, such as Q222.',
      });
    })
    .optional()
    .describe('The Wikidata item: Q222.'),
  formerly: formerly(),
});

export type TopicFields = z.output<typeof topicSchema>;

export interface Topic extends TopicFields {
  readonly id: string;
  readonly path: string;
  readonly body: Body;
}

export interface TopicFile {
  readonly id: string;
  readonly path: string;
  readonly fields: TopicFields;
  readonly body: Body;
}

export function topicOf({ id, path, fields, body }: TopicFile): Topic {
  return { ...fields, id, path, body };
}
