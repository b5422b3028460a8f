/** What an editor gives, by flags or answers: it goes before what the clipping says, and an empty text leaves a field out. */
import type { Resolution } from './question.ts';

export interface Given {
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  /** Names, separated by commas. */
  readonly byline?: string;
  readonly language?: string;
  /** When the copy was read, as EDTF. */
  readonly read?: string;
  readonly events?: readonly string[];
}

export function orGiven(given: string | undefined, resolution: Resolution): Resolution {
  if (given === undefined) return resolution;
  return given === '' ? {} : { value: given };
}

export function orGivenNames(
  given: string | undefined,
  resolution: Resolution<readonly string[]>,
): Resolution<readonly string[]> {
  return given === undefined ? resolution : { value: given.split(/\s*[,;،]\s*/).filter(Boolean) };
}
