/** Which article reports which event. */
import { compareText } from '#archive/problem.ts';
import { field } from '#exports/data/field.ts';
import { fileId } from '#exports/data/field-kinds.ts';
import { table } from '#exports/data/table.ts';

interface Subject {
  readonly article: string;
  readonly event: string;
}

export const articleEvents = table<Subject>({
  name: 'article-events',
  holds: 'Which report covers which event.',
  key: ['article', 'event'],
  byArticle: true,
  columns: {
    article: field(fileId('An article.'), ({ article }) => article, 'articles.id'),
    event: field(fileId('An event that it reports.'), ({ event }) => event, 'events.id'),
  },
  subjects: (_archive, articles) =>
    articles
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap(({ id, events }) =>
        events.toSorted(compareText).map((event) => ({ article: id, event })),
      ),
});
