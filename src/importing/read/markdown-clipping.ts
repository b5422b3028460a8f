/** Reads a report that somebody keeps as markdown, with or without front matter. */

import type { Root } from 'mdast';
import { dropBoilerplate } from '#importing/body/boilerplate.ts';
import {
  inlineReferences,
  takeImages,
  takeInteractiveElements,
} from '#importing/body/markdown-elements.ts';
import { parseMarkdown } from '#importing/body/markdown-text.ts';
import { normaliseBody } from '#importing/body/normalise-body.ts';
import { takeShortcodes } from '#importing/body/shortcodes.ts';
import { type Candidate, type Clipping, fail, type Read } from '#importing/clipping.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { readFrontMatter } from '#ingest/front-matter.ts';
import { frontMatterFields } from './clipping-front-matter.ts';
import { textFault } from './clipping-limits.ts';

export function readMarkdown(text: string): Read<Clipping> {
  const read = text.startsWith('---\n') ? readFrontMatter(text) : undefined;
  const markdown = read?.ok ? read.value : { body: text, bodyLine: 1 };
  const fault = read?.ok === false ? read.fault[0] : textFault(markdown.body, markdown.bodyLine);
  if (fault) return { ok: false, fault };
  const fields = frontMatterFields(read?.ok ? read.value.data : undefined);
  const shortcodes = takeShortcodes(markdown.body);
  const body = parseMarkdown(shortcodes.text);
  const headline = takeHeadline(body, fields.candidates.title);
  inlineReferences(body);
  const media = takeImages(body);
  const interactive = takeInteractiveElements(body);
  const clean = dropBoilerplate(body);
  if (clean.body.children.length === 0) {
    return fail(
      'clipping-without-text',
      'There is no text below the headline.',
      'Import the whole report: its headline as the first line, then its text.',
    );
  }
  normaliseBody(clean.body, fields.address);
  return {
    ok: true,
    value: {
      candidates: { ...fields.candidates, title: [...fields.candidates.title, ...headline] },
      copy: fields.address === undefined ? {} : { url: fields.address },
      body: clean.body,
      media: [...shortcodes.media, ...media],
      dropped: [...shortcodes.dropped, ...interactive, ...clean.dropped],
      filed: fields.filed,
      notes: [...fields.notes, ...shortcodes.notes, ...clean.notes],
      kept: fields.kept,
    },
  };
}

/** A first heading of the first level is the headline, unless front matter gives another. */
function takeHeadline(body: Root, candidates: readonly Candidate[]): Candidate[] {
  const [first] = body.children;
  if (first?.type !== 'heading' || first.depth !== 1) return [];
  const value = textOfMarkdown(first);
  if (candidates.some((title) => title.value !== value)) return [];
  body.children.shift();
  return [{ value, where: 'the first heading' }];
}
