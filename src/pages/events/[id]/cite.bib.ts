/** An event as BibTeX: the archive’s page about it, at its former addresses too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { writeBibtex } from '#exports/citations/bibtex.ts';
import { eventCitation } from '#exports/citations/citation.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { staticPath } from '#site/static-path.ts';

export const getStaticPaths = (() => {
  const archive = loadArchive();
  return archive.events.flatMap((event) => {
    const citation = eventCitation(archive, event);
    return [event.id, ...event.formerly].map((id) => staticPath({ id }, { citation }));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeBibtex([props.citation]), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
