/** What each output of a built archive gives as the title of an article, to compare with what was typed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { z } from 'zod';

const titled = z.object({ title: z.string() });
const feed = z.object({ rss: z.object({ channel: z.object({ item: titled }) }) });
const jsonLd = z.object({ headline: z.string() });

/** A text on one line, as formats have it that know no other. */
export const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text as RSS has it, where many readers take a `<` before a letter for the beginning of a tag. */
export const inRss = (text: string) => onOneLine(text).replace(/<(?=[a-z!/?])/gi, '< ');

/** By output: the title of an article whose event has the same id and no other report, on one line. */
export function publishedTitles(folder: string, id: string): Readonly<Record<string, string>> {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const page = fromHtml(read(`articles/${id}/index.html`));
  const data = JSON.parse(read(`articles/${id}/cite.csl.json`));
  const told = {
    page: textOf(found(page, ({ tagName }) => tagName === 'h1')),
    'JSON-LD': jsonLd.parse(JSON.parse(textOf(found(page, isJsonLd)))).headline,
    'Dublin Core': String(found(page, isDublinCoreTitle).properties.content),
    data: titled.parse(JSON.parse(read(`data/articles/${id}.json`))).title,
    table: titleInTable(read('data/articles.csv'), id),
    'CSL-JSON': z.array(titled).parse(data)[0]?.title ?? '',
    RIS: /^TI {2}- (.*)$/m.exec(read(`articles/${id}/cite.ris`))?.[1] ?? '',
    feed: feed.parse(xml.parse(read(`events/${id}/rss.xml`))).rss.channel.item.title,
  };
  return Object.fromEntries(Object.entries(told).map(([name, title]) => [name, onOneLine(title)]));
}

const xml = new XMLParser({ parseTagValue: false, htmlEntities: false });

const rows = z.array(z.looseObject({ id: z.string(), title: z.string() }));

/** Without the apostrophe that keeps a formula from being one. */
function titleInTable(csv: string, id: string): string {
  const table = rows.parse(parseCsv(csv, { columns: true }));
  return (
    table.find((row) => row.id === id)?.title.replace(/^'(?=['\s]*[=+\-@\t\r＝＋－＠])/, '') ?? ''
  );
}

const isDublinCoreTitle = ({ tagName, properties }: Element) =>
  tagName === 'meta' && properties.name === 'DC.title';

const isJsonLd = ({ tagName, properties }: Element) =>
  tagName === 'script' && properties.type === 'application/ld+json';

/** The first element that is the one, in reading order. Throws where there is none. */
function found(page: Root, isIt: (element: Element) => boolean): Element {
  const element = firstOf(page, isIt);
  if (!element) throw new Error('The page has no such element.');
  return element;
}

function firstOf(
  node: Root | RootContent,
  isIt: (element: Element) => boolean,
): Element | undefined {
  if (node.type === 'element' && isIt(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const element = firstOf(child, isIt);
    if (element) return element;
  }
  return undefined;
}

function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
