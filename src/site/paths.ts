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
export const timelinePath = () => folder('timeline');
export const timelineYearPath = (year: string) => folder('timeline', year);
export const eventPath = ({ id }: Identified) => folder('events', id);
export const claimPath = (claim: { readonly event: string; readonly id: string }) =>
  `${folder('events', claim.event)}#${claim.id}`;
export const topicsPath = () => folder('topics');
export const topicPath = ({ id }: Identified) => folder('topics', id);
export const publishersPath = () => folder('publishers');
export const publisherPath = (slug: string) => folder('publishers', slug);
export const searchPath = () => folder('search');
/** The folder of the search index, below the base, and the script in it that searches. */
export const searchIndexFolder = 'pagefind';
export const searchScriptPath = () => filePath(searchIndexFolder, 'pagefind.js');
export const aboutPath = () => folder('about');
/** The picture that a link to an article or event shows elsewhere. */
export const shareImagePath = (kind: 'articles' | 'events', { id }: Identified) =>
  filePath('share', kind, `${id}.png`);
export const accessibilityPath = () => folder('about', 'accessibility');
/** The page about the method, or the line there that explains a status. */
export const methodPath = (line?: string) =>
  folder('about', 'method') + (line ? `#page-${line}` : '');

/** A path of the site without its base and slashes at the ends, as routes name it. */
export function belowBase(path: string): string {
  return path.slice(site.base.length).replace(/\/$/, '');
}
