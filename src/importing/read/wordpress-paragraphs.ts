/** Paragraphs in the text of a WordPress post, where a blank line parts them as in a letter (WordPress: `wpautop`). */

const startsBlock =
  /^\s*<\/?(?:address|article|aside|blockquote|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|ol|p|pre|script|section|style|table|tbody|td|th|thead|tr|ul|!--)\b/i;

/** In and out: HTML. Text of the block editor has its paragraphs already. */
export function wordPressParagraphs(content: string): string {
  if (content.includes('<!-- wp:')) return content;
  return content
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part) => (/^<pre\b/i.test(part) ? part : withParagraphs(part)))
    .join('\n');
}

function withParagraphs(html: string): string {
  return html
    .replace(/<!--(?:more|nextpage)[^>]*-->/gi, '\n\n')
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      startsBlock.test(part) ? part : `<p>${part.trim().replaceAll('\n', '<br>\n')}</p>`,
    )
    .join('\n');
}
