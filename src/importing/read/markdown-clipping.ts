/** Reads a report that somebody keeps as markdown, with or without front matter. */
import { bodyOfMarkdown } from '#importing/body/markdown-body.ts';
import { type Clipping, fail, type Read } from '#importing/clipping.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';
import { frontMatterFields } from './clipping-front-matter.ts';
import { textFault } from './clipping-limits.ts';

export function readMarkdown(text: string): Read<Clipping> {
  const read = text.startsWith('---\n') ? readFrontMatter(text) : undefined;
  const markdown = read?.ok ? read.value : { body: text, bodyLine: 1 };
  const fault = read?.ok === false ? read.fault[0] : textFault(markdown.body, markdown.bodyLine);
  if (fault) return { ok: false, fault };
  const { address, candidates, filed, kept, notes } = frontMatterFields(
    read?.ok ? read.value.data : undefined,
  );
  const titles = candidates.title.map(({ value }) => value);
  const { headline, ...content } = bodyOfMarkdown(markdown.body, address, titles);
  if (content.body.children.length === 0) {
    return fail(
      'clipping-without-text',
      'There is no text below the headline.',
      'Import the complete report: its headline as the first line, then its text.',
    );
  }
  const headings = headline === undefined ? [] : [{ value: headline, where: 'the first heading' }];
  return {
    ok: true,
    value: {
      candidates: { ...candidates, title: [...candidates.title, ...headings] },
      copy: address === undefined ? {} : { url: address },
      ...content,
      filed,
      notes: [...notes, ...content.notes],
      kept,
    },
  };
}
