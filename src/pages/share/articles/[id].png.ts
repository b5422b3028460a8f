/** The picture that a link to an article shows elsewhere. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '#ingest/load-archive.ts';
import { articleCardWords } from '#queries/share-cards.ts';
import { shareImage } from '#sharing/share-image.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return archive.articles.map((article) =>
    staticPath({ id: article.id }, articleCardWords(article)),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await shareImage(props), { headers: { 'content-type': 'image/png' } });
