/** How a report's account relates to others: whose reporting it passes on, and who passes on its own. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import type { Event } from '#archive/event.ts';
import { possessive } from '#archive/text/english.ts';
import { type EventLink, eventLink } from './links.ts';

/** One sentence about one event: `before`, the event's title, `after`. */
export interface Relation {
  readonly before: string;
  readonly event: EventLink;
  readonly after: string;
}

export function relationOf(archive: Archive, article: Article): Relation[] {
  const own = Map.groupBy(archive.statementsByArticle.get(article.id) ?? [], ({ event }) => event);
  return [...own].flatMap(([id, statements]) => {
    const event = archive.eventById.get(id);
    return event
      ? [...takenOver(article, event, statements), ...passedOn(archive, article, event)]
      : [];
  });
}

/** "Its account of … is Reuters’", wholly; or "has 8 points: 4 come from Reuters, 1 from Harbour Radio". */
function takenOver(article: Article, event: Event, statements: readonly Statement[]): Relation[] {
  const others = othersReporting(article, statements);
  const [first] = others;
  if (!first) return [];
  const parts = others.map(
    ({ origin, points }, index) =>
      `${points}${index > 0 ? '' : points === 1 ? ' comes' : ' come'} from ${origin}`,
  );
  return [
    {
      before: 'Its account of ',
      event: eventLink(event),
      after:
        others.length === 1 && first.isWhole
          ? ` is ${possessive(first.origin)}.`
          : ` has ${first.all} ${first.all === 1 ? 'point' : 'points'}: ${parts.join(', ')}.`,
    },
  ];
}

/** Other outlets' reports of the event that pass on what this outlet reported. */
function passedOn(archive: Archive, article: Article, event: Event): Relation[] {
  if (article.wholeOrigin !== article.publisher) return [];
  return (archive.articlesByEvent.get(event.id) ?? [])
    .filter(({ publisher }) => publisher !== article.publisher)
    .flatMap((other) => {
      const statements = (archive.statementsByArticle.get(other.id) ?? []).filter(
        (statement) => statement.event === event.id,
      );
      return othersReporting(other, statements)
        .filter(({ origin }) => origin === article.publisher)
        .map(({ points, all, isWhole }) => ({
          before: `${possessive(other.publisher)} account of `,
          event: eventLink(event),
          after: ` rests on ${possessive(article.publisher)} reporting${isWhole ? '' : ` in ${points} of ${all} ${all === 1 ? 'point' : 'points'}`}.`,
        }));
    });
}

/** Newsrooms other than the outlet, with the number of claims that it has from each, of all its claims, and whether it has nothing else. */
function othersReporting(
  { publisher }: Article,
  statements: readonly Statement[],
): { origin: string; points: number; all: number; isWhole: boolean }[] {
  const claims = (of: readonly Statement[]) => new Set(of.map(({ claim }) => claim)).size;
  return [...Map.groupBy(statements, ({ origin }) => origin)]
    .filter(([origin]) => origin !== publisher)
    .map(([origin, from]) => ({
      origin,
      points: claims(from),
      all: claims(statements),
      isWhole: from.length === statements.length,
    }));
}
