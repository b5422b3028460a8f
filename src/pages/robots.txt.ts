/** Everything may be read and kept; the sitemap says where things are. */
import type { APIRoute } from 'astro';
import { absolute, filePath } from '#site/paths.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(filePath('sitemap-index.xml'))}\n`);
