/** The corrections as RSS. */
import type { APIRoute } from 'astro';
import { correctionsFeed } from '#exports/feeds/corrections.ts';
import { writeRss } from '#exports/feeds/rss.ts';
import { loadArchive } from '#ingest/load-archive.ts';

export const GET: APIRoute = () => new Response(writeRss(correctionsFeed(loadArchive())));
