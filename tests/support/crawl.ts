/** Follows every link of a built archive, and finds what a page would load from elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface BrokenLink {
  /** As it is written. */
  readonly address: string;
  readonly problem: string;
  /** Where it stands, from the folder on. */
  readonly files: readonly string[];
}

interface Reference {
  readonly address: string;
  /** Whether a browser fetches it by itself. */
  readonly isLoaded: boolean;
}

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
}

const linkingProperties = ['href', 'xLinkHref', 'src', 'srcSet', 'poster', 'data', 'action'];
const namedRelations = ['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev'];

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

/** Every HTML file, from the folder on, such as `about/index.html`. */
export function pagesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((file) => file.endsWith('.html'));
}

/** Of links only those are fetched that don't just name another document. */
function isLoaded(element: Element): boolean {
  if (element.tagName !== 'link') return !['a', 'area', 'form', 'meta'].includes(element.tagName);
  const relations = [element.properties.rel ?? []].flat();
  // `schema.DC` names a vocabulary of the meta elements (DCMI, Expressing Dublin Core in HTML).
  const names = (relation: string) =>
    namedRelations.includes(relation) || /^schema\./i.test(relation);
  return !relations.map(String).every(names);
}

/** The addresses in a style sheet or a style attribute. */
function referencesOfStyle(css: string): readonly Reference[] {
  const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return Array.from(found, ([, , url, , imported]) => ({
    address: url ?? imported ?? '',
    isLoaded: true,
  }));
}

function referencesOfElement(element: Element): readonly Reference[] {
  const { properties, tagName } = element;
  const linked = linkingProperties.flatMap((name) => {
    const value = properties[name];
    if (typeof value !== 'string') return [];
    return name === 'srcSet'
      ? value.split(/,\s+/).map((part) => part.replace(/\s.*/, ''))
      : [value];
  });
  // Open Graph and its kin give whole addresses.
  const { content } = properties;
  if (tagName === 'meta' && typeof content === 'string' && /^https?:/.test(content)) {
    linked.push(content);
  }
  const style = typeof properties.style === 'string' ? referencesOfStyle(properties.style) : [];
  return [...linked.map((address) => ({ address, isLoaded: isLoaded(element) })), ...style];
}

function readPage(html: string): Page {
  const ids = new Set<string>();
  const references: Reference[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if (typeof element.properties.id === 'string') ids.add(element.properties.id);
    references.push(...referencesOfElement(element));
    if (element.tagName !== 'style') return;
    for (const child of element.children) {
      if (child.type === 'text') references.push(...referencesOfStyle(child.value));
    }
  });
  return { ids, references };
}

/** What a page or a style sheet holds; nothing of any other file. */
function readFile(folder: string, file: string): Page | undefined {
  const text = () => readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html')) return readPage(text());
  if (file.endsWith('.css')) return { ids: new Set(), references: referencesOfStyle(text()) };
  return undefined;
}

/** What is wrong with an address of the archive itself. */
function problemAtHome(
  url: URL,
  base: string,
  files: ReadonlyMap<string, Page | undefined>,
): string | undefined {
  if (!url.pathname.startsWith(base)) return 'leads out of the base path';
  const path = decode(url.pathname.slice(base.length));
  const id = decode(url.hash.slice(1));
  if (path === undefined || id === undefined) return 'cannot be read';
  const file = path.replace(/(^|\/)$/, '$1index.html');
  if (!files.has(file)) return 'leads to no file';
  return id === '' || files.get(file)?.ids.has(id) !== false ? undefined : 'leads to no id';
}

/**
 * Every link in the pages and style sheets of a built archive that leads to no file or to no id in it,
 * and every address at a third party that a browser would fetch by itself; each once, with the files
 * that have it. Links to other sites are left alone. `site` is where the archive is to be published:
 * whole addresses there are followed as well.
 */
export function brokenLinks(
  folder: string,
  base = '/',
  site = 'https://archive.invalid',
): readonly BrokenLink[] {
  const files = new Map(filesOf(folder).map((file) => [file, readFile(folder, file)]));

  const problemOf = ({ address, isLoaded }: Reference, from: URL): string | undefined => {
    const url = URL.parse(address, from);
    if (!url) return 'cannot be read';
    if (!/^https?:$/.test(url.protocol)) return undefined;
    if (url.origin === from.origin) return problemAtHome(url, base, files);
    return isLoaded ? 'loads from a third party' : undefined;
  };

  const found = new Map<string, BrokenLink>();
  for (const [file, page] of files) {
    const from = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), site);
    for (const reference of page?.references ?? []) {
      const problem = problemOf(reference, from);
      if (!problem) continue;
      const { address } = reference;
      const others = found.get(address + problem)?.files ?? [];
      found.set(address + problem, { address, problem, files: [...new Set([...others, file])] });
    }
  }
  return [...found.values()];
}
