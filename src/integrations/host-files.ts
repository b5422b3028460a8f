/**
 * What hosts and browsers learn about the built pages: each page carries its Content-Security-Policy, `_headers` says
 * it again with the other headers, and speculation rules say which pages may be fetched before a reader asks for them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allNeeds, type PageNeeds, pageNeeds, withPolicy } from '#security/content-policy.ts';
import { headersFile } from '#security/host-snippets.ts';
import { securityHeaders } from '#security/security-headers.ts';
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

export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const needs = allNeeds(placePolicies(folder));
        const headers = [
          ...securityHeaders(needs),
          { name: 'Speculation-Rules', value: `"${filePath(rulesName)}"` },
        ];
        const ofRules = [{ name: 'Content-Type', value: 'application/speculationrules+json' }];
        writeFileSync(
          join(folder, '_headers'),
          headersFile(site.base, headers, new Map([[filePath(rulesName), ofRules]])),
        );
        writeFileSync(join(folder, rulesName), `${JSON.stringify(speculationRules)}\n`);
      },
    },
  };
}

/** Gives each page its policy. Out: what the pages need. */
function* placePolicies(folder: string): Iterable<PageNeeds> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), withPolicy(html));
    yield pageNeeds(html);
  }
}
