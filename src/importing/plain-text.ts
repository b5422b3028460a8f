/** Reads a report that was pasted as plain text. */
import type { Paragraph, RootContent } from 'mdast';
import { type Clipping, type Dropped, fail, nothingTold, type Read } from './clipping.ts';
import { dropDebris } from './debris.ts';
import { debrisReason } from './debris-phrases.ts';
import { oneLine } from './plain-words.ts';
import { takeShortcodes } from './shortcodes.ts';
import { readHead } from './text-head.ts';

export function readPlainText(text: string): Read<Clipping> {
  const shortcodes = takeShortcodes(text);
  const head = readHead(shortcodes.text.split('\n'));
  const lines = dropLines(head.rest);
  const clean = dropDebris({ type: 'root', children: paragraphsOf(lines.kept) });
  if (clean.body.children.length === 0) {
    return fail(
      'clipping-without-text',
      'There is no text below the headline.',
      'Import the whole report: its headline as the first line, then its text.',
    );
  }
  return {
    ok: true,
    value: {
      told: { ...nothingTold, ...head.told },
      copy: head.address ? { url: head.address } : {},
      body: clean.body,
      media: shortcodes.media,
      dropped: [...shortcodes.dropped, ...lines.dropped, ...clean.dropped],
      notes: shortcodes.notes,
    },
  };
}

function dropLines(lines: readonly string[]): { kept: readonly string[]; dropped: Dropped[] } {
  const dropped = lines.flatMap((line): Dropped[] => {
    const why = line === '' ? undefined : debrisReason(line);
    return why === undefined ? [] : [{ text: oneLine(line), why }];
  });
  return { kept: lines.map((line) => (debrisReason(line) === undefined ? line : '')), dropped };
}

/** Blank lines part paragraphs; where there are none, each line is one. */
function paragraphsOf(lines: readonly string[]): RootContent[] {
  const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
  const parts = /\n\n/.test(text) ? text.split(/\n{2,}/) : text.split('\n');
  return parts.filter((part) => part !== '').map(blockOf);
}

const bullet = /^[-–—•*]\s+/;

function blockOf(part: string): RootContent {
  const lines = part.split('\n');
  if (lines.length > 1 && lines.every((line) => bullet.test(line))) {
    return {
      type: 'list',
      ordered: false,
      spread: false,
      children: lines.map((line) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(line.replace(bullet, ''))],
      })),
    };
  }
  return paragraph(lines.join(' '));
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
