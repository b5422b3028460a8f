/** An article as RIS: the original report, then the archive’s record of it. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articleCitations } from '#exports/citation.ts';
import { writeRis } from '#exports/ris.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return archive.articles.map((article) =>
    staticPath({ id: article.id }, articleCitations(archive, article)),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeRis([props.original, props.record]), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
