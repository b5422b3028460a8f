/** Reads a WordPress export: a clipping for each published post. */

import { bodyOfHtml } from '#importing/body/html-body.ts';
import { htmlAsText } from '#importing/body/parse-html.ts';
import type { Attachments } from '#importing/body/shortcodes.ts';
import {
  type Candidate,
  type Clipping,
  type Clippings,
  fail,
  type Medium,
  noCandidates,
  type Read,
} from '#importing/clipping.ts';
import { oneLine } from '#importing/words/plain-words.ts';
import { htmlFault } from './clipping-limits.ts';
import {
  readWordPressExport,
  type WordPressExport,
  type WordPressItem,
} from './wordpress-export.ts';
import { wordPressParagraphs } from './wordpress-paragraphs.ts';

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

/** What the export tells of each file of the media library, by its number. File names are no words. */
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

function metaOf(item: WordPressItem, key: string): string {
  return item['wp:postmeta'].find((one) => one['wp:meta_key'] === key)?.['wp:meta_value'] ?? '';
}

function readPost(
  post: WordPressItem,
  channel: WordPressExport,
  attachments: Attachments,
): Clipping {
  const link = oneLine(post.link);
  const content = bodyOfHtml(wordPressParagraphs(post['content:encoded']), link, attachments);
  const lead = attachments.get(metaOf(post, '_thumbnail_id'));
  const comments = post['wp:comment'].length;
  return {
    candidates: {
      ...noCandidates,
      title: candidates(htmlAsText(post.title), 'the title of the post'),
      date: dateOf(post),
      publisher: candidates(htmlAsText(channel.title), 'the title of the export'),
      byline: candidates(authorOf(post, channel), 'the author of the post'),
      language: candidates(oneLine(channel.language), 'the language of the export'),
      summary: candidates(htmlAsText(post['excerpt:encoded']), 'the excerpt of the post'),
    },
    copy: /^https?:/i.test(link) ? { url: link } : {},
    ...content,
    media: [...(lead ? [lead] : []), ...content.media],
    filed: post.category.map(htmlAsText).filter((name) => !/^$|^uncategori[sz]ed$/i.test(name)),
    notes: [
      ...content.notes,
      ...(comments > 0 ? [`Readers' comments in the export, not imported: ${comments}.`] : []),
    ],
  };
}

function candidates(value: string, where: string): Candidate[] {
  return value === '' ? [] : [{ value, where }];
}

/** The day on the site's own clock; that of `pubDate`, which is in UTC, where the export lacks it. */
function dateOf(post: WordPressItem): Candidate[] {
  const local = oneLine(post['wp:post_date']);
  return local === '' || local.startsWith('0000')
    ? candidates(oneLine(post.pubDate), 'pubDate of the post')
    : candidates(local, 'the date of the post');
}

/** The export gives the login, and elsewhere the name that goes with it: that which is shown, unless it is the login. */
function authorOf(post: WordPressItem, channel: WordPressExport): string {
  const login = oneLine(post['dc:creator']);
  const author = channel['wp:author'].find((one) => one['wp:author_login'] === login);
  const shown = oneLine(author?.['wp:author_display_name'] ?? '');
  const whole = [author?.['wp:author_first_name'], author?.['wp:author_last_name']];
  const isWhole = whole.every((part) => part !== undefined && oneLine(part) !== '');
  if (shown !== '' && shown !== login) return shown;
  return isWhole ? oneLine(whole.join(' ')) : shown || login;
}
