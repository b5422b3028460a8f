/** Has a preview answer what the server of built pages answers: requests of this machine, to read, for an address that can be read. */
import type { AstroIntegration } from 'astro';
import { pathOf, refusal } from '#security/local-requests.mjs';

export function localRequests(): AstroIntegration {
  return {
    name: 'local-requests',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // With `--host` an editor has asked for other machines to be answered; Vite then checks the names that it is called by.
        if (server.config.server.host) return;
        server.middlewares.use((request, response, next) => {
          const unreadable = { status: 400, sentence: 'This address cannot be read.', headers: {} };
          const isReadable = pathOf(request.url ?? '') !== undefined;
          const refused = refusal(request) ?? (isReadable ? undefined : unreadable);
          if (!refused) return next();
          response.writeHead(refused.status, { 'content-type': 'text/plain', ...refused.headers });
          response.end(`${refused.sentence}\n`);
        });
      },
    },
  };
}
