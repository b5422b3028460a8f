/** What a clipping is written in, by the name of its file and by how it begins. */

export type ClippingFormat = 'html' | 'markdown' | 'mhtml' | 'text' | 'xml';

const byEnding: Record<string, ClippingFormat> = {
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  mht: 'mhtml',
  mhtml: 'mhtml',
  xhtml: 'html',
  xml: 'xml',
};

/** In: the file's name (`-` for what was pasted) and its text. */
export function clippingFormat(name: string, text: string): ClippingFormat {
  const start = text.trimStart().slice(0, 2000);
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype html|<html)\b/i.test(start))
    return 'html';
  if (/^(<\?xml\b|<rss\b)/i.test(start)) return 'xml';
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
  if (named !== undefined) return named;
  if (/^From: <Saved by|^MIME-Version:/m.test(start)) return 'mhtml';
  if (/^<(!--|head|body|main|article|section|header|div|p|h1|meta|title)\b/i.test(start)) {
    return 'html';
  }
  return /^(---\n[a-z][\w-]*:|# )/i.test(start) ? 'markdown' : 'text';
}
