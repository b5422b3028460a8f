/** The picture that a link to an event shows elsewhere. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '#ingest/load-archive.ts';
import { eventCardWords } from '#queries/share-cards.ts';
import { shareImage } from '#sharing/share-image.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return archive.events.map((event) =>
    staticPath({ id: event.id }, eventCardWords(archive, event)),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await shareImage(props), { headers: { 'content-type': 'image/png' } });
