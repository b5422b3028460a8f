/** Has a preview answer what the server of built pages answers: requests of this machine, to read, for an address that can be read. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { pathOf, rejection } from '#security/local-requests.mjs';

export function localRequests(): AstroIntegration {
  return {
    name: 'local-requests',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // With `--host` an editor has asked for other machines to be answered; Vite then checks the names that it is called by.
        if (server.config.server.host) return;
        // Astro puts its own before all others when the server is made; some fail of an address that cannot be read.
        server.httpServer?.once('listening', () =>
          server.middlewares.stack.unshift({ route: '', handle: answerLocal }),
        );
      },
    },
  };
}

function answerLocal(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const unreadable = { status: 400, sentence: 'This address cannot be read.', headers: {} };
  const isReadable = pathOf(request.url ?? '') !== undefined;
  const rejected = rejection(request) ?? (isReadable ? undefined : unreadable);
  if (rejected) {
    response.writeHead(rejected.status, { 'content-type': 'text/plain', ...rejected.headers });
    response.end(`${rejected.sentence}\n`);
  } else next();
}
