// Serves a built archive as GitHub Pages and its like do: under the base path, a folder at its slash,
// 404.html for what is not there. `node scripts/serve.mjs [folder] [port] [base]`
import './preflight.mjs';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

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

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const withSlashes = (base) => `/${base}/`.replace(/\/+/g, '/');

/** What the host answers to a path: a file, the address that it has moved to, or neither. */
function lookUp(root, base, path) {
  if (`${path}/` === base) return { moved: base };
  const file = join(root, path.slice(base.length));
  const inside = path.startsWith(base) && `${file}${sep}`.startsWith(`${root}${sep}`);
  if (!inside || path.includes('\0')) return {};
  const page = join(file, 'index.html');
  if (path.endsWith('/')) return isFile(page) ? { file: page } : {};
  if (isFile(file)) return { file };
  if (isFile(page)) return { moved: encodeURI(`${path}/`) };
  return isFile(`${file}.html`) ? { file: `${file}.html` } : {};
}

/** The decoded path of a request, or nothing where it is not a path. */
function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder on this machine alone, at port 0 for any free one.
 * Resolves to the address of the front page and a function that stops the server; rejects where the port is taken.
 * @param {string} folder
 * @param {{ port?: number, base?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, base = '/' } = {}) {
  const root = resolve(folder);
  const prefix = withSlashes(base);
  const server = createServer((request, response) => {
    const send = (status, file) => {
      const type = types[extname(file)] ?? 'application/octet-stream';
      // As hosts do: what is text goes compressed to whoever takes it so.
      const isPacked =
        /^text|json|xml|javascript|svg/.test(type) &&
        /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        vary: 'accept-encoding',
        ...(isPacked && { 'content-encoding': 'gzip' }),
      });
      if (request.method === 'HEAD') response.end();
      else if (isPacked) createReadStream(file).pipe(createGzip()).pipe(response);
      else createReadStream(file).pipe(response);
    };
    const path = pathOf(request);
    if (path === undefined) return response.writeHead(400).end();
    const { file, moved } = lookUp(root, prefix, path);
    if (moved) return response.writeHead(301, { location: moved }).end();
    if (file) return send(200, file);
    const missing = join(root, '404.html');
    if (path.startsWith(prefix) && isFile(missing)) return send(404, missing);
    response.writeHead(404, { 'content-type': types['.txt'] });
    return response.end(`Not found. The archive is at ${prefix}\n`);
  });
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
  if (!isFile(join(folder, 'index.html')))
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
