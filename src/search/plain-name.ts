/** Names as they are compared: a topic's in the index with what a reader types. */
import { wordsIn } from './words.ts';

/** In: "Mujahideen-e-Khalq". Out: "mujahideen e khalq", without case, marks and punctuation. */
export function plainName(name: string): string {
  return wordsIn(name)
    .map(({ folded }) => folded)
    .join(' ');
}
