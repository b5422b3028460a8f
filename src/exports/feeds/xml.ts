/** Feeds as XML 1.0: what it can carry, escaped once. */
import { withoutForbidden } from '#exports/forbidden-characters.ts';

/** One line of text without what XML forbids. Nothing is escaped: whoever writes a format does that once. */
export function feedText(text: string): string {
  return withoutForbidden(text)
    .replace(/[\t\n\r]+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text for XML and HTML, between two tags. */
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** An element whose text is one CDATA section, or several where the text itself has the end of one. */
const cdataElement = /(?<=>)\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*(?=<\/)/g;

/**
 * A feed as feedsmith has written it, its CDATA sections as escaped text and its last line ended: feedsmith puts a
 * section on a line of its own, which gives a title spaces that it doesn't have.
 */
export function finishXml(written: string): string {
  const finished = written.replace(cdataElement, (_element, sections: string) =>
    escapeText(sections.replace(/^<!\[CDATA\[|\]\]>$/g, '').replaceAll(']]><![CDATA[', '')),
  );
  return `${finished.trimEnd()}\n`;
}
