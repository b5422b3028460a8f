/** Which article is about which topic. */
import { compareText } from '#archive/problem.ts';
import { field } from '#exports/data/field.ts';
import { fileId } from '#exports/data/field-kinds.ts';
import { table } from '#exports/data/table.ts';

interface Subject {
  readonly article: string;
  readonly topic: string;
}

export const articleTopics = table<Subject>({
  name: 'article-topics',
  holds: 'Which report is about which topic.',
  key: ['article', 'topic'],
  byArticle: true,
  columns: {
    article: field(fileId('An article.'), ({ article }) => article, 'articles.id'),
    topic: field(fileId('A topic that it is about.'), ({ topic }) => topic, 'topics.id'),
  },
  subjects: (_archive, articles) =>
    articles
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap(({ id, topics }) =>
        [...new Set(topics)].sort(compareText).map((topic) => ({ article: id, topic })),
      ),
});
