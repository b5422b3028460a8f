/** Which persons and organisations a statement names. */
import type { Claim } from './event.ts';
import { claimKey, type Statement } from './statement.ts';
import type { Topic } from './topic.ts';

/** Longer names are not looked for: they are sentences. */
const longestName = 10;

/**
 * Statements by the topic that they name: by its name, its name in another language or an alias, as
 * whole words, in what the report says or in the text of the claim. Words are compared without case
 * and marks. What a topic says itself is not said of it, and is left out.
 */
export function statementsByMention(
  topics: readonly Topic[],
  statements: readonly Statement[],
  claims: ReadonlyMap<string, Claim>,
): Map<string, Statement[]> {
  const speaking = topics.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const topicsByName = Map.groupBy(
    speaking.flatMap(({ id, name, names, aliases }) =>
      [name, ...Object.values(names), ...aliases].map((one) => ({
        id,
        words: wordsOf(one).join(' '),
      })),
    ),
    ({ words }) => words,
  );
  const mentioned = new Map<string, Statement[]>();
  for (const statement of statements) {
    const claim = claims.get(claimKey({ event: statement.event, id: statement.claim }));
    const named = new Set(
      phrasesOf(`${claim?.text ?? ''} | ${statement.says}`).flatMap(
        (phrase) => topicsByName.get(phrase)?.map(({ id }) => id) ?? [],
      ),
    );
    for (const id of named) {
      if (statement.source?.topic === id) continue;
      const list = mentioned.get(id);
      if (list) list.push(statement);
      else mentioned.set(id, [statement]);
    }
  }
  return mentioned;
}

/** Every run of words in a text, up to the length of a name. */
function phrasesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((_, start) =>
    words
      .slice(start, start + longestName)
      .map((_word, length) => words.slice(start, start + length + 1).join(' ')),
  );
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}|]+/gu) ?? []
  );
}
