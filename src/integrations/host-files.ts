/** Files that static hosts read: headers, and which pages a browser may fetch before a reader asks for them. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { site } from '#site/config.ts';
import { filePath } from '#site/paths.ts';

const rulesName = 'speculation-rules.json';

/**
 * Pages of the archive, once a reader is about to open one (WICG Speculation Rules). They come as a header, so that no
 * page carries a script; browsers leave it where people save data.
 */
const speculationRules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: `${site.base}*` },
          { not: { href_matches: `${site.base}*.*` } },
          { not: { href_matches: `${site.base}search/*` } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

/** In the form that Netlify and Cloudflare read. */
const headers = `/*
  Speculation-Rules: "${filePath(rulesName)}"
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

${filePath(rulesName)}
  Content-Type: application/speculationrules+json
`;

export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headers);
        writeFileSync(new URL(rulesName, dir), `${JSON.stringify(speculationRules)}\n`);
      },
    },
  };
}
