/** Which event is about which topic. */
import { compareText } from '#archive/problem.ts';
import { field } from '#exports/data/field.ts';
import { fileId } from '#exports/data/field-kinds.ts';
import { table } from '#exports/data/table.ts';
import { eventsById } from './events-by-id.ts';

interface Subject {
  readonly event: string;
  readonly topic: string;
}

export const eventTopics = table<Subject>({
  name: 'event-topics',
  holds: 'Which event is about which topic.',
  key: ['event', 'topic'],
  byArticle: false,
  columns: {
    event: field(fileId('An event.'), ({ event }) => event, 'events.id'),
    topic: field(fileId('A topic that it is about.'), ({ topic }) => topic, 'topics.id'),
  },
  subjects: (archive) =>
    eventsById(archive).flatMap(({ id, topics }) =>
      [...new Set(topics)].sort(compareText).map((topic) => ({ event: id, topic })),
    ),
});
