/**
 * Indexes the built pages of articles, events and topics for the search page. Search finds what those pages mark with
 * data-pagefind-body; what they can be filtered by comes from the archive, so that no page carries it to its readers.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadArchive } from '#ingest/load-archive.ts';
import { type SearchRecord, searchRecords } from '#queries/search-records.ts';
import type { FoundPage } from '#search/search-index.ts';
import { belowBase, searchIndexFolder } from '#site/paths.ts';
import { pageTexts } from './page-texts.ts';
import { readFirstWords, readFragments } from './pagefind-files.ts';
import { allWords, foundPage, indexedPage } from './search-pages.ts';

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
  const pages = new Map<string, FoundPage>();
  try {
    const index = await openIndex();
    for (const record of records) {
      const html = await readFile(join(folder, belowBase(record.path), 'index.html'), 'utf8');
      const page = foundPage(record, pageTexts(html));
      pages.set(page.url, page);
      raise(await index.addHTMLFile({ url: page.url, content: indexedPage(record, page) }));
    }
    raise(await index.writeFiles({ outputPath: output }));
  } finally {
    await close();
  }
  await Promise.all(unused.map((file) => rm(join(output, file))));
  await replaceFragments(output, pages);
  await writeFile(join(output, 'parts.json'), JSON.stringify(await readFirstWords(output)));
  await writeFile(join(output, 'words.json'), JSON.stringify(allWords([...pages.values()])));
}

/**
 * Pagefind keeps a fragment of each page under the name that it finds it by; it holds the words as they are indexed. What
 * readers are shown takes its place: in a file for each page, or in one for all where that is small.
 */
async function replaceFragments(
  output: string,
  pages: ReadonlyMap<string, FoundPage>,
): Promise<void> {
  const shown = new Map<string, FoundPage>();
  for (const { name, url } of await readFragments(output)) {
    const page = pages.get(url);
    if (!page) throw new Error(`Pagefind has indexed ${url}, which it was not given.`);
    shown.set(name, page);
  }
  await rm(join(output, 'fragment'), { recursive: true });
  const all = JSON.stringify(Object.fromEntries(shown));
  const isSmall = all.length <= maxTogether;
  await writeFile(join(output, 'pages.json'), isSmall ? all : '{}');
  if (isSmall) return;
  await mkdir(join(output, 'page'));
  for (const [name, page] of shown) {
    await writeFile(join(output, 'page', `${name}.json`), JSON.stringify(page));
  }
}

/** So many characters of all pages together come with the search page, so that a first search waits for none of them. */
const maxTogether = 300_000;

/**
 * One index for all languages: Pagefind would make one for each, and search that of the page's language alone. As
 * Chinese, because then it cuts no English endings off words (docs/decisions/0016).
 */
async function openIndex() {
  const { errors, index } = await createIndex({ forceLanguage: 'zh' });
  raise({ errors });
  if (!index) throw new Error('Pagefind has opened no index.');
  return index;
}

function raise({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Search was not indexed: ${errors.join('; ')}`);
}
