/** Topics: persons, places, organisations and subjects. */
import type { Archive } from '#archive/archive.ts';
import { compareText } from '#archive/problem.ts';
import { type Topic, topicKinds } from '#archive/topic.ts';
import { type Fields, field, recordOf, recordSchema } from '#exports/data/field.ts';
import {
  address,
  choice,
  fileId,
  maybeText,
  names,
  text,
  texts,
} from '#exports/data/field-kinds.ts';
import { namesCell, table } from '#exports/data/table.ts';
import { absolute, topicPath } from '#site/paths.ts';

const inBoth = {
  id: field(fileId('The id of the topic: the last part of its address.'), ({ id }) => id),
  address: field(address('The topic’s page in this archive.'), (topic) =>
    absolute(topicPath(topic)),
  ),
  name: field(text('The name that the archive uses.'), ({ name }) => name),
  kind: field(choice(topicKinds, 'What it is.'), ({ kind }) => kind),
  wikidata: field(maybeText('The item in Wikidata.'), ({ wikidata }) => wikidata ?? null),
} satisfies Fields<Topic>;

const topicFields = {
  ...inBoth,
  names: field(names('The name in other languages, by BCP 47 tag.'), (topic) => topic.names),
  aliases: field(texts('Other names and spellings.'), ({ aliases }) => aliases),
  related: field(texts('Ids of topics to see also.'), ({ related }) => related),
  formerly: field(texts('Ids that it had before.'), ({ formerly }) => formerly),
} satisfies Fields<Topic>;

export const topics = table<Topic>({
  name: 'topics',
  holds: 'One row for each person, place, organisation or subject.',
  key: ['id'],
  byArticle: false,
  columns: {
    ...inBoth,
    names: field(maybeText('The name in other languages: “sq: Tiranë; fa: تیرانا”.'), (topic) =>
      namesCell(
        Object.entries(topic.names)
          .sort(([a], [b]) => compareText(a, b))
          .map(([language, name]) => `${language}: ${name}`),
      ),
    ),
    aliases: field(maybeText('Other names and spellings, parted by “; ”.'), ({ aliases }) =>
      namesCell(aliases),
    ),
  },
  subjects: topicsById,
});

export const topicRecord = recordSchema(topicFields);

export function topicRecords(archive: Archive) {
  return topicsById(archive).map((topic) => recordOf(topicFields, topic));
}

function topicsById({ topics }: Archive): Topic[] {
  return topics.toSorted((a, b) => compareText(a.id, b.id));
}
