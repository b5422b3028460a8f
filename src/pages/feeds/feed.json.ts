/** The whole archive as JSON Feed. */
import type { APIRoute } from 'astro';
import { archiveFeed } from '#exports/feeds/articles.ts';
import { writeJsonFeed } from '#exports/feeds/json-feed.ts';
import { loadArchive } from '#ingest/load-archive.ts';

export const GET: APIRoute = () => new Response(writeJsonFeed(archiveFeed(loadArchive(), 'json')));
