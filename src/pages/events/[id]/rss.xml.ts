/** The reports of an event as RSS, at the event’s former addresses too: nobody who follows it loses it. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { eventFeed } from '#exports/feeds/articles.ts';
import { writeRss } from '#exports/feeds/rss.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return archive.events.flatMap((event) => {
    const feed = eventFeed(archive, event);
    return [event.id, ...event.formerly].map((id) => staticPath({ id }, { feed }));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(writeRss(props.feed));
