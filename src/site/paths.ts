/** Every address of the site is made here, under its base path, and nowhere else. */
import { site } from './config.ts';

interface Identified {
  readonly id: string;
}

/** An address below the base from its parts, ending in a slash; each part is encoded. */
function folder(...parts: readonly string[]): string {
  return site.base + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
}

/** The address of a file below the base. */
export function filePath(...parts: readonly string[]): string {
  return site.base + parts.map(encodeURIComponent).join('/');
}

/** The absolute address of a path of the site. */
export function absolute(path: string): string {
  return new URL(path, site.origin).href;
}

export const homePath = () => site.base;
export const articlesPath = () => folder('articles');
export const articlesYearPath = (year: string) => folder('articles', year);
export const articlesMonthPath = (year: string, month: string) => folder('articles', year, month);
export const articlePath = ({ id }: Identified) => folder('articles', id);
/** An earlier version of an article. */
export const versionPath = ({ id }: Identified, version: number) =>
  folder('articles', id, 'v', String(version));
export const timelinePath = () => folder('timeline');
export const timelineYearPath = (year: string) => folder('timeline', year);
export const eventPath = ({ id }: Identified) => folder('events', id);
export const claimPath = (claim: { readonly event: string; readonly id: string }) =>
  `${folder('events', claim.event)}#${claim.id}`;
export const topicsPath = () => folder('topics');
export const topicPath = ({ id }: Identified) => folder('topics', id);
export const publishersPath = () => folder('publishers');
export const publisherPath = (slug: string) => folder('publishers', slug);
/** The feeds of the whole archive, by the name of their file. */
export const feedNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedNames;
export const feedPath = (format: FeedFormat) => filePath('feeds', feedNames[format]);
export const eventFeedPath = ({ id }: Identified) => filePath('events', id, 'rss.xml');
export const topicFeedPath = ({ id }: Identified) => filePath('topics', id, 'rss.xml');
export const correctionsPath = () => folder('corrections');
/** A correction of an article there, by its place in the article's file, from 1. */
export const correctionPath = (correction: { readonly article: string; readonly place: number }) =>
  `${folder('corrections')}#${correctionAnchor(correction)}`;
export const correctionsFeedPath = () => filePath('corrections', 'rss.xml');
/** The page about the archive as data, and the files beside it. */
export const dataPath = () => folder('data');
export const dataFilePath = (name: string) => filePath('data', name);
export const articleDataPath = ({ id }: Identified) => filePath('data', 'articles', `${id}.json`);
export const dataSchemaPath = (name: string) => filePath('data', 'schemas', `${name}.json`);
export const searchPath = () => folder('search');
/** The editors' desk, in a preview alone. */
export const deskPath = () => folder('desk');
/** The folder of the search index, below the base, and the script in it that searches. */
export const searchIndexFolder = 'pagefind';
export const searchScriptPath = () => filePath(searchIndexFolder, 'pagefind.js');
/** The formats that citations of articles and events are downloaded in. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];
export const citationPath = (
  kind: 'articles' | 'events',
  { id }: Identified,
  format: CitationFormat,
) => filePath(kind, id, `cite.${format}`);
export const aboutPath = () => folder('about');
/** The picture that a link to an article or event shows elsewhere. */
export const shareImagePath = (kind: 'articles' | 'events', { id }: Identified) =>
  filePath('share', kind, `${id}.png`);
export const accessibilityPath = () => folder('about', 'accessibility');
export const securityPath = () => folder('about', 'security');
/** The page about the method, or the line there that explains a status. */
export const methodPath = (line?: string) =>
  folder('about', 'method') + (line ? `#page-${line}` : '');

/** The id of a correction on the page of all corrections. */
export function correctionAnchor({ article, place }: { article: string; place: number }): string {
  return `page-${article}-${place}`;
}

/** A path of the site without its base and slashes at the ends, as routes name it. */
export function belowBase(path: string): string {
  return path.slice(site.base.length).replace(/\/$/, '');
}
