/** The reports of a topic as RSS, at the topic's former addresses too: nobody who follows it loses it. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { topicFeed } from '#exports/feeds/articles.ts';
import { writeRss } from '#exports/feeds/rss.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return archive.topics.flatMap((topic) => {
    const feed = topicFeed(archive, topic);
    return [topic.id, ...topic.formerly].map((id) => staticPath({ id }, { feed }));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(writeRss(props.feed));
