/** An article as RIS: the original report, then the archive’s record of it; at former addresses too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articleCitations } from '#exports/citations/citation.ts';
import { writeRis } from '#exports/citations/ris.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return archive.articles.flatMap((article) => {
    const citations = articleCitations(archive, article);
    return [article.id, ...article.formerly].map((id) => staticPath({ id }, citations));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeRis([props.original, props.record]), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
