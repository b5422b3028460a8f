/** The pieces of a text by the runs that they are in: a word that was found parts no phrase in another script. */
import { type Direction, runsOf } from '#site/language.ts';
import type { Piece } from './passage.ts';

export interface RunOfPieces {
  readonly pieces: readonly Piece[];
  /** Whether it runs against the direction of the text around it. */
  readonly isOpposite: boolean;
}

export function piecesByRun(pieces: readonly Piece[], dir: Direction): RunOfPieces[] {
  let end = 0;
  return runsOf(pieces.map(({ text }) => text).join(''), dir).map(({ text, isOpposite }) => {
    const start = end;
    end += text.length;
    return { pieces: cut(pieces, start, end), isOpposite };
  });
}

/** The parts of the pieces between two places of their text. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let place = 0;
  return pieces.flatMap(({ text, found }) => {
    const within = text.slice(Math.max(start - place, 0), Math.max(end - place, 0));
    place += text.length;
    return within === '' ? [] : [{ text: within, found }];
  });
}
