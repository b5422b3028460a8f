/** The message where nothing was found: which words the archive does not hold, near spellings that it does, and the rest. */
import { nearWords } from './near-words.ts';
import type { QueryPart } from './query-parts.ts';
import type { Answer } from './search-index.ts';
import { addressOf, type SearchQuery } from './search-query.ts';
import { wordsIn } from './words.ts';

/** A sentence, and the searches that it offers. */
export interface Advice {
  readonly sentence: string;
  readonly offers: readonly { readonly text: string; readonly words: string }[];
}

/** In: the parts of a query that found nothing, which of them are nowhere, and every word of the archive. */
export function adviceFor(
  { parts, missing }: Pick<Answer, 'parts' | 'missing'>,
  known: readonly string[],
): Advice[] {
  const held = parts.filter((part) => !missing.includes(part));
  if (missing.length === 0) {
    const sentence = 'Each of these is in the archive, but no page has all of them.';
    return held.length > 1 ? [{ sentence, offers: [] }] : [];
  }
  const ofMissing = missing.map((part) => missingAdvice(part, parts, held, known));
  if (held.length === 0) return ofMissing;
  const rest = held.map(written).join(' ');
  const sentence = `Without ${missing.length > 1 ? 'them' : 'it'}, search for:`;
  return [...ofMissing, { sentence, offers: [{ text: rest, words: rest }] }];
}

/** Near spellings, among the words that the archive holds, in the order in which the words were typed. */
function missingAdvice(
  part: QueryPart,
  parts: readonly QueryPart[],
  held: readonly QueryPart[],
  known: readonly string[],
): Advice {
  const isPhrase = part.words.length > 1;
  const offers = wordsIn(part.typed)
    .filter(({ folded }) => !(isPhrase && isHeld(folded, known)))
    .flatMap(({ start, end, folded }) =>
      nearWords(folded, known).map((near) => {
        const typed = `${part.typed.slice(0, start)}${near}${part.typed.slice(end)}`;
        const words = parts
          .filter((one) => one === part || held.includes(one))
          .map((one) => written(one === part ? { ...one, typed } : one));
        return { text: near, words: words.join(' ') };
      }),
    );
  const end = offers.length > 0 ? '; near spellings that are:' : '.';
  return {
    sentence: `“${part.typed}” is not in the archive${isPhrase ? ' as a phrase' : ''}${end}`,
    offers,
  };
}

const isHeld = (folded: string, known: readonly string[]) =>
  known.some((word) => wordsIn(word)[0]?.folded === folded);

/** A part as it is typed: a phrase within quotation marks. */
function written({ typed, words }: Pick<QueryPart, 'typed' | 'words'>): string {
  return words.length > 1 ? `“${typed}”` : typed;
}

/** Links lead to the whole archive, where the words are, and not to what the filters leave of it. */
export function showAdvice(list: HTMLElement, query: SearchQuery, advice: readonly Advice[]): void {
  list.replaceChildren(
    ...advice.map(({ sentence, offers }) => {
      const line = document.createElement('p');
      const links = offers.flatMap(({ text, words }, index) => {
        const link = document.createElement('a');
        link.href = addressOf({ ...query, words, filters: {} });
        link.textContent = text;
        return [index > 0 ? ', ' : ' ', link];
      });
      line.append(sentence, ...links, links.length > 0 ? '.' : '');
      return line;
    }),
  );
}
