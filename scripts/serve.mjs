// Serves a built archive as GitHub Pages and its like do: under the base path, a folder at its slash,
// 404.html for what is not there. `node scripts/serve.mjs [folder] [port] [base]`
import './preflight.mjs';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, resolve } from 'node:path';
import { isPlainPath, pathOf, rejection } from '../src/security/local-requests.mjs';
import { openFile, sendFile } from './send-file.mjs';

/** How long a connection may be idle, in milliseconds. */
const patience = 60_000;

const types = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Browsers take speculation rules under their own type alone. */
const typesByName = { 'speculation-rules.json': 'application/speculationrules+json' };

/** What is sent compressed, as hosts do, to whoever takes it so. */
const isText = (type) => /^text|json|xml|javascript|svg/.test(type);
const withSlashes = (base) => `/${base}/`.replace(/\/+/g, '/');

/** What the host answers to a path: an open file, the address that it has moved to, or neither. */
async function lookUp(root, base, path) {
  if (`${path}/` === base) return { moved: base };
  if (!path.startsWith(base) || !isPlainPath(path)) return {};
  const name = join(root, path.slice(base.length));
  if (path.endsWith('/')) return await found(join(name, 'index.html'));
  const file = await found(name);
  if (file.opened) return file;
  const page = await found(join(name, 'index.html'));
  await page.opened?.file.close();
  return page.opened ? { moved: encodeURI(`${path}/`) } : await found(`${name}.html`);
}

async function found(name) {
  return { name, opened: await openFile(name) };
}

/** Answers one request. Rejects where the system refuses a file. */
async function answer(request, response, root, base) {
  const say = (status, sentence, headers = {}) => {
    response.writeHead(status, { 'content-type': types['.txt'], ...headers });
    response.end(`${sentence}\n`);
  };
  const send = async (status, { name, opened }) => {
    const type = typesByName[basename(name)] ?? types[extname(name)] ?? 'application/octet-stream';
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    await sendFile(response, opened, {
      status,
      headers: { 'content-type': type, 'cache-control': 'no-store', vary: 'accept-encoding' },
      isPacked: isText(type) && takesGzip,
      isHead: request.method === 'HEAD',
    });
  };
  const rejected = rejection(request);
  if (rejected) return say(rejected.status, rejected.sentence, rejected.headers);
  const path = pathOf(request.url);
  if (path === undefined) return say(400, 'This address cannot be read.');
  const { moved, ...file } = await lookUp(root, base, path);
  if (moved) return response.writeHead(301, { location: moved }).end();
  if (file.opened) return await send(200, file);
  const missing = path.startsWith(base) ? await found(join(root, '404.html')) : {};
  if (missing.opened) return await send(404, missing);
  return say(404, `Not found. The archive is at ${base}`);
}

/**
 * Serves a folder to this machine alone, at port 0 for any free one.
 * Resolves to the address of the front page and a function that stops the server; rejects where the port is taken.
 * @param {string} folder
 * @param {{ port?: number, base?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, base = '/' } = {}) {
  const root = resolve(folder);
  const prefix = withSlashes(base);
  const server = createServer((request, response) => {
    answer(request, response, root, prefix).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': types['.txt'] });
      response.end('This file cannot be read now.\n');
    });
  });
  // Whoever takes nothing for so long has left, and would keep a file open.
  server.timeout = patience;
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () => new Promise((done) => server.close(() => done()) && server.closeAllConnections()),
  };
}

/** Ends with one sentence, for whoever started it. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === import.meta.filename) {
  const { ARCHIVE_OUT = 'dist', ARCHIVE_BASE = '/' } = process.env;
  const [folder = ARCHIVE_OUT, port = '4321', base = ARCHIVE_BASE] = process.argv.slice(2);
  const { restoreSite } = await import('../src/cli/building/restore-site.ts');
  restoreSite(folder);
  if (!existsSync(join(folder, 'index.html')))
    refuse(`There is no archive in ${folder}: run "npm run build" first.`);
  try {
    const { url } = await serve(folder, { port: Number(port), base });
    console.log(`The archive is at ${url}`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    const next = `npm run preview -- ${folder} ${Number(port) + 1}`;
    refuse(`Port ${port} is taken: stop what uses it, or try the next one with "${next}".`);
  }
}
