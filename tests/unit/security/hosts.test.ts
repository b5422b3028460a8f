/** Real servers with the configurations of docs/hosting.md, as printed there, where they are installed. */
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { headersFile, headersIn, hostSnippets, typesIn } from '#security/host-snippets.ts';
import { securityHeaders } from '#security/security-headers.ts';
import { type Host, hosts, isInstalled, startHost } from '../../support/host-servers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 120_000 });

const rules = '/speculation-rules.json';
const headers = [
  ...securityHeaders({ styles: ["'sha256-abc='"], hasScript: true }),
  { name: 'Speculation-Rules', value: `"${rules}"` },
];
const ofRules = [{ name: 'Content-Type', value: 'application/speculationrules+json' }];
const written = headersFile('/', headers, new Map([[rules, ofRules]]));
const snippetFor = ({ name }: Host) => hostSnippets[name]?.(headersIn(written), typesIn(written));

const long = 'čitljivo '.repeat(500);
const site = {
  'index.html': `<!doctype html>front page ${long}`,
  '404.html': '<!doctype html>nothing here',
  'about/index.html': '<!doctype html>about',
  'articles/a/cite.bib': '@article{a}',
  'articles/a/cite.ris': 'TY  - NEWS',
  'articles/a/cite.csl.json': '[]',
  'data/claims.csv': 'a,b',
  'data/archive.json': `{"a":"${long}"}`,
  'data/manifest-sha256.txt': 'abc',
  'feeds/rss.xml': '<rss/>',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/page.hash.css': 'a{}',
  '_astro/page.hash.js': 'let a',
  '_astro/font.hash.woff2': 'x',
  'media/a.webp': 'x',
  'speculation-rules.json': '{}',
};

/** Each ending that the archive has, and what its type has to be. */
const text = 'charset=utf-8$';
const types = {
  '': `^text/html; ?${text}`,
  'articles/a/cite.bib': `^application/x-bibtex; ?${text}`,
  'articles/a/cite.ris': `^application/x-research-info-systems; ?${text}`,
  'articles/a/cite.csl.json': `^application/json; ?${text}`,
  'data/claims.csv': `^text/csv; ?${text}`,
  'data/archive.json': `^application/json; ?${text}`,
  'data/manifest-sha256.txt': `^text/plain; ?${text}`,
  'feeds/rss.xml': `^(text|application)/xml; ?${text}`,
  'favicon.svg': '^image/svg\\+xml(; ?charset=utf-8)?$',
  '_astro/page.hash.css': `^text/css; ?${text}`,
  '_astro/page.hash.js': `^(text|application)/javascript; ?${text}`,
  '_astro/font.hash.woff2': '^font/woff2$',
  'media/a.webp': '^image/webp$',
  'speculation-rules.json': '^application/speculationrules\\+json$',
};

/** A site that the server may read, whoever it runs as. */
function servedFolder(): string {
  const folder = temporaryFolder(site);
  chmodSync(folder, 0o755);
  for (const found of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chmodSync(join(folder, found), 0o755);
  }
  return folder;
}

test.each(hosts)('$name, where it is installed, serves the archive as it should', async (host) => {
  if (!isInstalled(host)) return;
  const folder = temporaryFolder({});
  const address = await startHost(host, servedFolder(), snippetFor(host) ?? '', folder);
  const ask = (path: string) => fetch(new URL(path, address), { redirect: 'manual' });

  for (const [path, type] of Object.entries(types)) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(`${path} ${answer.headers.get('content-type')?.toLowerCase()}`).toMatch(
      new RegExp(`^${path} ${type.slice(1)}`),
    );
    for (const { name, value } of headers) {
      expect([path, name, answer.headers.get(name)]).toEqual([path, name, value]);
    }
    expect([path, answer.headers.get('cache-control')]).toEqual([
      path,
      path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ]);
  }

  const moved = await ask('about');
  expect([301, 308]).toContain(moved.status);
  expect(new URL(moved.headers.get('location') ?? '', address).href).toBe(`${address}about/`);

  for (const path of ['nothing', 'articles/nothing/', 'data/']) {
    const missing = await ask(path);
    expect([path, missing.status]).toEqual([path, 404]);
    expect(await missing.text()).toContain('nothing here');
    expect(missing.headers.get('x-frame-options')).toBe('DENY');
    expect(missing.headers.get('content-type')?.toLowerCase()).toMatch(
      /^text\/html; ?charset=utf-8$/,
    );
  }

  for (const path of ['', 'data/archive.json']) {
    const packed = await ask(path);
    expect([path, packed.headers.get('content-encoding')]).toEqual([
      path,
      expect.stringMatching(/^(gzip|br|zstd)$/),
    ]);
    expect(await packed.text()).toContain(long);
  }
});

test('the servers of the manual are those that headers are printed for', () => {
  expect([...hosts.map(({ name }) => name), 'cloudfront']).toEqual(Object.keys(hostSnippets));
});
