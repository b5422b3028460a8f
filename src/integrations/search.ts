/**
 * Indexes the built pages of articles, events and topics for the search page. Search finds what those pages mark with
 * data-pagefind-body; what they can be filtered by comes from the archive, so that no page carries it to its readers.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadArchive } from '#ingest/load-archive.ts';
import { type SearchRecord, searchRecords } from '#queries/search-records.ts';
import { plainName } from '#search/plain-name.ts';
import { belowBase, searchIndexFolder } from '#site/paths.ts';

/** Pagefind's own interfaces, which the search page does without. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/** What stands about footnotes and is no text. */
const footnoteMarks = ['[data-footnote-ref]', '[data-footnote-backref]', '[data-footnotes] > h2'];

export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A script within the page would need leave from the Content-Security-Policy.
        updateConfig({ vite: { build: { assetsInlineLimit: 0 } } });
      },
      'astro:build:done': async ({ dir }) => {
        const records = searchRecords(loadArchive());
        // Of no page at all Pagefind makes an index that it cannot open.
        if (records.length > 0) await writeIndex(fileURLToPath(dir), records);
      },
    },
  };
}

async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  const output = join(folder, searchIndexFolder);
  try {
    const index = await openIndex();
    for (const record of records) {
      const page = belowBase(record.path);
      const html = await readFile(join(folder, page, 'index.html'), 'utf8');
      raise(await index.addHTMLFile({ url: `/${page}/`, content: withRecord(html, record) }));
    }
    raise(await index.writeFiles({ outputPath: output }));
  } finally {
    await close();
  }
  await Promise.all(unused.map((file) => rm(join(output, file))));
}

/**
 * One index for all languages: Pagefind would make one for each, and search that of the page's language alone. As
 * Chinese, because then it parts the words of every script, and cuts no English endings off them (docs/decisions/0008).
 */
async function openIndex() {
  const { errors, index } = await createIndex({
    forceLanguage: 'zh',
    excludeSelectors: footnoteMarks,
  });
  raise({ errors });
  if (!index) throw new Error('Pagefind has opened no index.');
  return index;
}

/** Where the body begins: a description in the head may hold all of it but the quotation mark, which is an entity there. */
const bodyStart = /<body>\s*<[a-z]+ [a-z]+="/;

/** The body of a page under a head with what search knows of it besides. */
function withRecord(html: string, { meta, names, filters, rank }: SearchRecord): string {
  const head = [
    ...Object.entries(meta).map(([name, value]) => tag('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => tag('filter', name, value)),
    ),
    ...names.map((name) => tag('filter', 'name', plainName(name))),
    tag('sort', 'date', String(rank)),
  ];
  return `<!doctype html><html><head>${head.join('')}</head>${html.slice(html.search(bodyStart))}`;
}

function tag(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  const content = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<meta data-pagefind-${kind}="${name}[content]" content="${content}">`;
}

function raise({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Search was not indexed: ${errors.join('; ')}`);
}
