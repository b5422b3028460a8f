/** Which outlets say something of their own, and which have it from another newsroom. */
import { distinct } from '#archive/distinct.ts';
import { joinWords } from '#archive/text/english.ts';
import type { Statement } from './statement.ts';

/** The outlet of an article, by the article's id. */
export type PublisherOf = (article: string) => string;

/** "Reuters says so", "Atalayar has it from Reuters": what is one's own comes first. An outlet has nothing from itself. */
export function relayClauses(
  statements: readonly Statement[],
  publisherOf: PublisherOf,
): readonly string[] {
  const outlets = Map.groupBy(statements, ({ article }) => publisherOf(article));
  const own = [...outlets].flatMap(([outlet, of]) =>
    of.some(({ origin }) => origin === outlet) ? [outlet] : [],
  );
  const relayed = [...outlets].flatMap(([outlet, of]) => {
    const others = distinct(of.map(({ origin }) => origin)).filter((one) => one !== outlet);
    const from = `${own.includes(outlet) ? 'also ' : ''}it from ${joinWords(others)}`;
    return others.length > 0 ? [{ outlet, from }] : [];
  });
  return [
    ...(own.length > 0 ? [`${joinWords(own)} ${own.length === 1 ? 'says' : 'say'} so`] : []),
    ...[...Map.groupBy(relayed, ({ from }) => from)].map(([from, of]) => hasIt(from, of)),
  ];
}

function hasIt(from: string, relayed: readonly { readonly outlet: string }[]): string {
  const outlets = joinWords(relayed.map(({ outlet }) => outlet));
  const verb = relayed.length === 1 ? 'has' : 'have';
  return from.startsWith('also ')
    ? `${outlets} also ${verb} ${from.slice('also '.length)}`
    : `${outlets} ${verb} ${from}`;
}

/** Whether each report is of the newsroom whose reporting it is. */
export function isAllOwn(statements: readonly Statement[], publisherOf: PublisherOf): boolean {
  return statements.every(({ article, origin }) => publisherOf(article) === origin);
}
