/** Reads a WordPress export: a clipping for each published post. */
import { htmlAsText } from '#importing/body/parse-html.ts';
import type { Attachments } from '#importing/body/shortcodes.ts';
import { type Clippings, fail, type Medium, type Read } from '#importing/clipping.ts';
import { htmlFault } from './clipping-limits.ts';
import { metaOf, readWordPressExport, type WordPressItem } from './wordpress-export.ts';
import { readPost } from './wordpress-post.ts';

export function readWordPress(xml: string): Read<Clippings> {
  const read = readWordPressExport(xml);
  if (!read.ok) return read;
  const { item: items } = read.value;
  const reasons = items.map((item) => ({ item, why: whySkipped(item) }));
  const posts = reasons.flatMap(({ item, why }) => (why === undefined ? [item] : []));
  const skipped = reasons.flatMap(({ item, why }) =>
    why === undefined ? [] : [skippedAs(item, why)],
  );
  if (posts.length === 0) {
    return fail(
      'clipping-without-text',
      `The export holds no published post with a text (${items.length} other entries).`,
      'Export posts from WordPress (Tools, Export, Posts).',
    );
  }
  const attachments = attachmentsOf(items);
  const clippings = posts.map((post) => readPost(post, read.value, attachments));
  return { ok: true, value: { clippings, skipped } };
}

/** Why an entry is no report; `undefined` for a published post. */
function whySkipped(item: WordPressItem): string | undefined {
  const type = item['wp:post_type'];
  const status = item['wp:status'];
  if (type === 'attachment') return 'a file of the media library';
  if (type === 'nav_menu_item') return 'a line of a menu';
  if (type === 'page') return 'a page of the site, not a post';
  if (type !== 'post') return `of the kind ${type || 'none'}`;
  if (status !== 'publish') return `not published there (${status || 'no status'})`;
  if (item['wp:post_password'] !== '') return 'behind a password there';
  if (item['content:encoded'].trim() === '') return 'without a text';
  const fault = htmlFault(item['content:encoded']);
  return fault && `too large: ${fault.found.charAt(0).toLowerCase()}${fault.found.slice(1, -1)}`;
}

function skippedAs(item: WordPressItem, why: string): string {
  return `"${htmlAsText(item.title) || '(no title)'}" is ${why}.`;
}

/** What the export says about each file of the media library, by its number. A file name does not describe a picture. */
function attachmentsOf(items: readonly WordPressItem[]): Attachments {
  return new Map(
    items.flatMap((item): [string, Medium][] => {
      const words = [
        item['excerpt:encoded'],
        item['content:encoded'],
        metaOf(item, '_wp_attachment_image_alt'),
      ];
      const shows = words.map(htmlAsText).find(Boolean);
      const [type, id] = [item['wp:post_type'], item['wp:post_id']];
      const isFile = type === 'attachment' && id !== '';
      return shows === undefined || !isFile ? [] : [[id, { kind: 'picture', shows }]];
    }),
  );
}
