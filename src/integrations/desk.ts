/** Adds the editors' desk to a preview, and to nothing else. */
import type { AstroIntegration } from 'astro';

export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/desk/', entrypoint: './src/desk/desk.astro' });
      },
    },
  };
}
