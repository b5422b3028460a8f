/**
 * In a preview, shows a page that failed why it did, however late the page connects. Astro sends the message a fifth of a
 * second after the page, once: where the machine is slower than that, the page would stay empty.
 */
import type { AstroIntegration } from 'astro';

interface Failure {
  type: 'error';
  err: { message: string; stack: string };
}

export function replayDevErrors(): AstroIntegration {
  return {
    name: 'replay-dev-errors',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { hot } = server.environments.client;
        let latest: Failure | undefined;
        hot.send = new Proxy(hot.send, {
          apply(send, self, sent: unknown[]) {
            const [message] = sent;
            if (isFailure(message)) latest = message;
            return Reflect.apply(send, self, sent);
          },
        });
        hot.on('vite:client:connect', (_nothing, page) => {
          if (latest) page.send(latest);
        });
        // A page that was made, such as the desk, knows nothing of the one that was not.
        server.middlewares.use((_request, response, next) => {
          response.on('finish', () => {
            const type = String(response.getHeader('content-type') ?? '');
            if (response.statusCode < 400 && type.startsWith('text/html')) latest = undefined;
          });
          next();
        });
      },
    },
  };
}

function isFailure(message: unknown): message is Failure {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'error'
  );
}
