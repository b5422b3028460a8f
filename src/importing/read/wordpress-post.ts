/** Reads a post of a WordPress export as a clipping. */
import { bodyOfHtml } from '#importing/body/html-body.ts';
import { htmlAsText } from '#importing/body/parse-html.ts';
import type { Attachments } from '#importing/body/shortcodes.ts';
import { type Candidate, type Clipping, noCandidates } from '#importing/clipping.ts';
import { oneLine } from '#importing/words/plain-words.ts';
import { metaOf, type WordPressExport, type WordPressItem } from './wordpress-export.ts';

export function readPost(
  post: WordPressItem,
  channel: WordPressExport,
  attachments: Attachments,
): Clipping {
  const link = oneLine(post.link);
  const content = bodyOfHtml(withParagraphs(post['content:encoded']), link, attachments);
  const lead = attachments.get(metaOf(post, '_thumbnail_id'));
  const comments = post['wp:comment'].length;
  return {
    candidates: {
      ...noCandidates,
      title: candidate(htmlAsText(post.title), 'the title of the post'),
      date: dateOf(post),
      publisher: candidate(htmlAsText(channel.title), 'the title of the export'),
      byline: candidate(authorOf(post, channel), 'the author of the post'),
      language: candidate(oneLine(channel.language), 'the language of the export'),
      summary: candidate(htmlAsText(post['excerpt:encoded']), 'the excerpt of the post'),
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

function candidate(value: string, where: string): Candidate[] {
  return value === '' ? [] : [{ value, where }];
}

/** The day on the site's own clock; that of `pubDate`, which is in UTC, where the export lacks it. */
function dateOf(post: WordPressItem): Candidate[] {
  const local = oneLine(post['wp:post_date']);
  return local === '' || local.startsWith('0000')
    ? candidate(oneLine(post.pubDate), 'pubDate of the post')
    : candidate(local, 'the date of the post');
}

/** A post gives the login of its author. The author's entry has a name: the one that is shown, unless it is the login. */
function authorOf(post: WordPressItem, channel: WordPressExport): string {
  const login = oneLine(post['dc:creator']);
  const author = channel['wp:author'].find((one) => one['wp:author_login'] === login);
  const shown = oneLine(author?.['wp:author_display_name'] ?? '');
  const names = [author?.['wp:author_first_name'], author?.['wp:author_last_name']];
  const hasBoth = names.every((part) => part !== undefined && oneLine(part) !== '');
  if (shown !== '' && shown !== login) return shown;
  return hasBoth ? oneLine(names.join(' ')) : shown || login;
}

const startsBlock =
  /^\s*<\/?(?:address|article|aside|blockquote|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|ol|p|pre|script|section|style|table|tbody|td|th|thead|tr|ul|!--)\b/i;

/**
 * In and out: HTML. Blank lines separate the paragraphs of a post, as in a letter (WordPress: `wpautop`); a text of the
 * block editor has its `<p>` already.
 */
function withParagraphs(content: string): string {
  if (content.includes('<!-- wp:')) return content;
  return content
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part) => (/^<pre\b/i.test(part) ? part : markedParagraphs(part)))
    .join('\n');
}

function markedParagraphs(html: string): string {
  return html
    .replace(/<!--(?:more|nextpage)[^>]*-->/gi, '\n\n')
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      startsBlock.test(part) ? part : `<p>${part.trim().replaceAll('\n', '<br>\n')}</p>`,
    )
    .join('\n');
}
