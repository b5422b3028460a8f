/** Reads the XML of a WordPress export (WXR). What its fields mean is for others. */
// biome-ignore lint/suspicious/noDeprecatedImports: the package to come after it brings nine more along for the same check.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { fail, type Read } from '#importing/clipping.ts';

/** The text of an element; empty where it is missing. An element with attributes is an object to the parser. */
const text = z
  .union([z.string(), z.object({ '#text': z.string().default('') }).transform((it) => it['#text'])])
  .default('');

const itemSchema = z.object({
  title: text,
  link: text,
  pubDate: text,
  'dc:creator': text,
  'content:encoded': text,
  'excerpt:encoded': text,
  'wp:post_id': text,
  'wp:post_date': text,
  'wp:post_type': text,
  'wp:status': text,
  'wp:post_password': text,
  category: z.array(text).default([]),
  'wp:comment': z.array(z.unknown()).default([]),
  'wp:postmeta': z.array(z.object({ 'wp:meta_key': text, 'wp:meta_value': text })).default([]),
});

const exportSchema = z.object({
  rss: z.object({
    channel: z.object({
      title: text,
      language: text,
      'wp:wxr_version': text,
      'wp:author': z
        .array(
          z.object({
            'wp:author_login': text,
            'wp:author_display_name': text,
            'wp:author_first_name': text,
            'wp:author_last_name': text,
          }),
        )
        .default([]),
      item: z.array(itemSchema).default([]),
    }),
  }),
});

export type WordPressExport = z.output<typeof exportSchema>['rss']['channel'];
export type WordPressItem = z.output<typeof itemSchema>;

const lists = new Set(['item', 'category', 'wp:author', 'wp:comment', 'wp:postmeta']);

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => lists.has(name),
});

export function readWordPressExport(xml: string): Read<WordPressExport> {
  const source = xml.trimStart();
  const checked = XMLValidator.validate(source);
  if (checked !== true) {
    const { msg, line, col } = checked.err;
    const before = xml.slice(0, xml.length - source.length).split('\n').length - 1;
    return fail(
      'xml-invalid',
      `The XML is broken here: ${msg.replace(/\.$/, '')}.`,
      'Export it again from WordPress (Tools, Export), and import the complete file without changing it.',
      { line: line + before, column: col },
    );
  }
  const read = exportSchema.safeParse(parsed(source));
  const isExport = read.success && read.data.rss.channel['wp:wxr_version'] !== '';
  if (isExport) return { ok: true, value: read.data.rss.channel };
  return fail(
    'xml-unknown',
    'The file is XML, but no WordPress export.',
    'Import an export of WordPress (Tools, Export), or a report as HTML, text or markdown.',
  );
}

/** Some XML is valid and still fails here, such as entities that grow without end: it is no export. */
function parsed(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    return undefined;
  }
}

/** A field that plugins add to an item; empty where it is missing. */
export function metaOf(item: WordPressItem, key: string): string {
  return item['wp:postmeta'].find((one) => one['wp:meta_key'] === key)?.['wp:meta_value'] ?? '';
}
