/** Which persons and organisations a statement names. */
import { claimKey } from '#archive/claim-key.ts';
import type { Claim } from '#archive/event.ts';
import type { Topic } from '#archive/topic.ts';
import type { Statement } from './statement.ts';

/** Names of more words are not looked for: they are sentences. */
const maxWords = 10;

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
  const names = namesByFirstWord(topics);
  const mentioned = new Map<string, Statement[]>();
  for (const statement of statements) {
    const claim = claims.get(claimKey(statement));
    const words = wordsOf([claim?.text, statement.says].join(' | '));
    const named = new Set(words.flatMap((_, start) => namedAt(words, start, names)));
    for (const id of named) {
      if (statement.source?.topic === id) continue;
      const list = mentioned.get(id);
      if (list) list.push(statement);
      else mentioned.set(id, [statement]);
    }
  }
  return mentioned;
}

interface Name {
  readonly topic: string;
  readonly words: readonly string[];
}

/** Most words begin no name, and need no more than one look. */
function namesByFirstWord(topics: readonly Topic[]): Map<string | undefined, Name[]> {
  const speaking = topics.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const names = speaking.flatMap(({ id, name, names: inOthers, aliases }) =>
    [name, ...Object.values(inOthers), ...aliases].map((one) => ({
      topic: id,
      words: wordsOf(one),
    })),
  );
  return Map.groupBy(
    names.filter(({ words }) => words.length <= maxWords),
    ({ words }) => words[0],
  );
}

/** The topics whose names begin at a place in a text. */
function namedAt(
  text: readonly string[],
  start: number,
  names: ReadonlyMap<string | undefined, readonly Name[]>,
): string[] {
  return (names.get(text[start]) ?? [])
    .filter(({ words }) => words.every((word, index) => text[start + index] === word))
    .map(({ topic }) => topic);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain.matchAll(/[\p{L}\p{N}|]+/gu), ([word]) => word);
}
