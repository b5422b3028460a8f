/** An article as BibTeX: the original report, then the archive’s record of it; at former addresses too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { writeBibtex } from '#exports/citations/bibtex.ts';
import { articleCitations } from '#exports/citations/citation.ts';
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
  new Response(writeBibtex([props.original, props.record]), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
