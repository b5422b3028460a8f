/** Reads a report that was pasted as plain text. */
import {
  type Clipping,
  type Dropped,
  fail,
  type Medium,
  nothingTold,
  type Read,
} from './clipping.ts';
import { creditOf } from './credit-line.ts';
import { dropDebris } from './debris.ts';
import { debrisReason } from './debris-phrases.ts';
import { oneLine } from './plain-words.ts';
import { takeShortcodes } from './shortcodes.ts';
import { blocksOfText } from './text-blocks.ts';
import { readHead } from './text-head.ts';

export function readPlainText(text: string): Read<Clipping> {
  const shortcodes = takeShortcodes(text);
  const head = readHead(shortcodes.text.split('\n'));
  const lines = takeLines(head.rest);
  const clean = dropDebris({ type: 'root', children: blocksOfText(lines.kept) });
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
      media: [...shortcodes.media, ...lines.media],
      dropped: [...shortcodes.dropped, ...lines.dropped, ...clean.dropped],
      notes: [...shortcodes.notes, ...clean.notes],
    },
  };
}

interface TakenLines {
  /** What was taken is a blank line. */
  readonly kept: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly media: readonly Medium[];
}

function takeLines(lines: readonly string[]): TakenLines {
  const taken = lines.map((line) => ({ line, why: debrisReason(line), credit: creditLine(line) }));
  return {
    kept: taken.map(({ line, why, credit }) => ((why ?? credit) ? '' : line)),
    dropped: taken.flatMap(({ line, why, credit }): Dropped[] => {
      const reason = why ?? (credit && 'credit of a picture, in media');
      return line === '' || !reason ? [] : [{ text: oneLine(line), why: reason }];
    }),
    media: taken.flatMap(({ why, credit }) =>
      !why && credit ? [{ kind: 'picture', credit }] : [],
    ),
  };
}

/** "Foto: LSA": a line that is nothing but the credit of a picture, which a pasted text has lost. */
function creditLine(line: string): string | undefined {
  const { shows, credit } = line.length <= 80 ? creditOf(line) : { shows: line };
  return shows === undefined ? credit : undefined;
}
