/** The whole archive as RSS. */
import type { APIRoute } from 'astro';
import { archiveFeed } from '#exports/feeds/articles.ts';
import { writeRss } from '#exports/feeds/rss.ts';
import { loadArchive } from '#ingest/load-archive.ts';

export const GET: APIRoute = () => new Response(writeRss(archiveFeed(loadArchive(), 'rss')));
