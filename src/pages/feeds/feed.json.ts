/** The whole archive as JSON Feed. */
import type { APIRoute } from 'astro';
import { archiveFeed } from '#exports/feed-articles.ts';
import { writeJsonFeed } from '#exports/feed-json.ts';
import { loadArchive } from '#ingest/load-archive.ts';

export const GET: APIRoute = () => new Response(writeJsonFeed(archiveFeed(loadArchive(), 'json')));
