/** The whole archive as Atom. */
import type { APIRoute } from 'astro';
import { archiveFeed } from '#exports/feeds/articles.ts';
import { writeAtom } from '#exports/feeds/atom.ts';
import { loadArchive } from '#ingest/load-archive.ts';

export const GET: APIRoute = () => new Response(writeAtom(archiveFeed(loadArchive(), 'atom')));
