/** An article as CSL-JSON: the original report, then the archive’s record of it; at former addresses too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articleCitations } from '#exports/citations/citation.ts';
import { writeCsl } from '#exports/citations/csl.ts';
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
  new Response(writeCsl([props.original, props.record]), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
