// Checks the weight of every built page against budgets.json: HTML and CSS in brotli bytes, scripts, fonts.
// node scripts/budgets.mjs [folder]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = process.argv[2] ?? process.env.ARCHIVE_OUT ?? 'dist';
const budgets = JSON.parse(readFileSync('budgets.json', 'utf8'));
const base = `/${process.env.ARCHIVE_BASE ?? ''}/`.replace(/\/{2,}/g, '/');

const brotli = (bytes) => brotliCompressSync(bytes).length;
const built = (address) => join(folder, decodeURIComponent(address.slice(base.length)));

/** The addresses of one attribute in a page, by the tag that carries it. */
const addresses = (html, pattern) => [...html.matchAll(pattern)].map(([, address]) => address);

function weigh(file) {
  const html = readFileSync(file, 'utf8');
  const styles = addresses(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const scripts = [...html.matchAll(/<script(?![^>]*type="application\/ld\+json")[^>]*>/g)].map(
    ([tag]) => tag,
  );
  const linked = scripts.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []);
  const inline = scripts.length - linked.length;
  return {
    reading:
      brotli(html) + styles.reduce((sum, href) => sum + brotli(readFileSync(built(href))), 0),
    // An inline script is weighed as more than any budget: there is to be none.
    script: linked.reduce((sum, src) => sum + brotli(readFileSync(built(src))), 0) + inline * 1e6,
  };
}

if (!existsSync(folder)) {
  console.error(`There is no built archive in ${folder}: run npm run build first.`);
  process.exit(1);
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = files
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.split(sep).join('/'));
const fonts = files
  .filter((name) => name.endsWith('.woff2'))
  .reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
const over = fonts > budgets.fonts ? [`fonts: ${fonts} bytes, ${budgets.fonts} at the most`] : [];
let heaviest = { page: '', reading: 0 };

for (const page of pages) {
  const { reading, script } = weigh(join(folder, page));
  // One article, event or topic; lists grow with the archive and have a budget of their own.
  const isOne = /^(articles\/(?!\d{4}\/|index)|events\/|topics\/(?!index))/.test(page);
  const most = isOne ? budgets.page : budgets.list;
  const maxScript = page.startsWith('search/') ? budgets.scriptOnSearch : budgets.script;
  if (reading > most) over.push(`${page}: ${reading} bytes of HTML and CSS, ${most} at the most`);
  if (script > maxScript) over.push(`${page}: ${script} bytes of script, ${maxScript} at the most`);
  if (isOne && reading > heaviest.reading) heaviest = { page, reading };
}

for (const line of over) console.error(line);
console.log(
  `${pages.length} pages weighed, ${over.length} over budget; the heaviest article, event or topic has ${heaviest.reading} bytes (${heaviest.page}).`,
);
process.exit(over.length > 0 || pages.length === 0 ? 1 : 0);
