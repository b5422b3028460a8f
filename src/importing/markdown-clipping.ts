/** Reads a report that somebody keeps as markdown, with or without front matter. */

import type { Root } from 'mdast';
import { readFrontMatter } from '#ingest/front-matter.ts';
import { type Clipping, fail, type Read, type Told } from './clipping.ts';
import { frontMatterFields } from './clipping-front-matter.ts';
import { textFault } from './clipping-limits.ts';
import { dropDebris } from './debris.ts';
import { inlineReferences, takeImages, takeWorkings } from './markdown-parts.ts';
import { parseMarkdown } from './markdown-text.ts';
import { textOfMarkdown } from './plain-words.ts';
import { settleBody } from './settle-body.ts';
import { takeShortcodes } from './shortcodes.ts';

export function readMarkdown(text: string): Read<Clipping> {
  const read = text.startsWith('---\n') ? readFrontMatter(text) : undefined;
  const markdown = read?.ok ? read.value : { body: text, bodyLine: 1 };
  const fault = read?.ok === false ? read.faults[0] : textFault(markdown.body, markdown.bodyLine);
  if (fault) return { ok: false, fault };
  const fields = frontMatterFields(read?.ok ? read.value.data : undefined);
  const shortcodes = takeShortcodes(markdown.body);
  const body = parseMarkdown(shortcodes.text);
  const headline = takeHeadline(body, fields.told.title);
  inlineReferences(body);
  const media = takeImages(body);
  const workings = takeWorkings(body);
  const clean = dropDebris(body);
  if (clean.body.children.length === 0) {
    return fail(
      'clipping-without-text',
      'There is no text below the headline.',
      'Import the whole report: its headline as the first line, then its text.',
    );
  }
  settleBody(clean.body, fields.address);
  return {
    ok: true,
    value: {
      told: { ...fields.told, title: [...fields.told.title, ...headline] },
      copy: fields.address === undefined ? {} : { url: fields.address },
      body: clean.body,
      media: [...shortcodes.media, ...media],
      dropped: [...shortcodes.dropped, ...workings, ...clean.dropped],
      filed: fields.filed,
      notes: [...fields.notes, ...shortcodes.notes, ...clean.notes],
      kept: fields.kept,
    },
  };
}

/** A first heading of the first level is the headline, unless front matter gives another. */
function takeHeadline(body: Root, told: readonly Told[]): Told[] {
  const [first] = body.children;
  if (first?.type !== 'heading' || first.depth !== 1) return [];
  const value = textOfMarkdown(first);
  if (told.some((title) => title.value !== value)) return [];
  body.children.shift();
  return [{ value, where: 'the first heading' }];
}
