/** In a preview, answers the page of a file that has errors with what they are; all other pages go on without it. */

import type { AstroIntegration } from 'astro';
import { formatProblem } from '#archive/problem.ts';
import type { BrokenFile } from '#ingest/broken-files.ts';
import { loadBroken } from '#ingest/load-archive.ts';
import { pathOf } from '#security/local-requests.mjs';
import { articlePath, deskPath, eventPath, topicPath } from '#site/paths.ts';

const pathTo = { articles: articlePath, events: eventPath, topics: topicPath };

export function brokenPages(): AstroIntegration {
  return {
    name: 'broken-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.originalUrl ?? '');
          const broken = path?.endsWith('/')
            ? loadBroken().find(({ file }) => pathTo[file.kind](file) === path)
            : undefined;
          if (!broken) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(errorPage(broken, server.config.base));
        });
      },
      'astro:server:start': ({ address, logger }) => {
        const { port } = address;
        logger.info(`What to work on next, errors first: http://localhost:${port}${deskPath()}`);
      },
    },
  };
}

/** It loads itself again when the content changes, by the script of the preview. */
function errorPage({ file, errors }: BrokenFile, base: string): string {
  const texts = errors.map((error) => `<pre>${escaped(formatProblem(error))}</pre>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Not shown: ${escaped(file.path)}</title>
<style>
  body { max-inline-size: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 Georgia, serif; color-scheme: light dark; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border-block-start: 1px solid; padding-block: 0.8rem; font-size: 0.95rem; }
</style>
<script type="module" src="${base}@vite/client"></script>
<h1>This page is not shown yet</h1>
<p>${escaped(file.path)} has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}. The page is here as soon as it is corrected. <a href="${deskPath()}">The desk</a> lists all.</p>
${texts.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
