/** One article as data, at its former addresses too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articlesById } from '#exports/data/files.ts';
import { articleFileDigest, articleFileOf, writeJson } from '#exports/data/json-files.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { readBody } from '#ingest/read-body.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return articlesById(archive).flatMap((article) => {
    // Its key holds the file as a digest; the file is made again when it is written, since so many would fill the memory.
    const digest = articleFileDigest(archive, article);
    return [article.id, ...article.formerly].map((id) =>
      staticPath({ id }, { article: article.id, digest }),
    );
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => {
  const archive = loadArchive();
  const article = archive.articleById.get(props.article);
  if (!article) return new Response(null, { status: 404 });
  return new Response(
    writeJson(articleFileOf(archive, article, (path) => readBody(path).markdown)),
  );
};
