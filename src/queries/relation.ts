/** How a report's account relates to others: whose reporting it passes on, and who passes on its own. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { joinWords, possessive } from '#archive/english.ts';
import type { Event } from '#archive/event.ts';
import type { Statement } from '#archive/statement.ts';
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

/** "Its account of … is Reuters’", wholly; or rests on others in so many points. */
function takenOver(article: Article, event: Event, statements: readonly Statement[]): Relation[] {
  const others = othersReporting(article, statements);
  const [first] = others;
  if (!first) return [];
  const { origin, points, all } = first;
  const parts = others.map((other) => `on ${other.origin} in ${other.points}`);
  return [
    {
      before: 'Its account of ',
      event: eventLink(event),
      after:
        others.length === 1 && points === all
          ? ` is ${possessive(origin)}.`
          : ` rests ${joinWords(parts)} of ${all} points.`,
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
        .map(({ points, all }) => ({
          before: `${possessive(other.publisher)} account of `,
          event: eventLink(event),
          after: ` rests on ${possessive(article.publisher)} reporting${points === all ? '' : ` in ${points} of ${all} points`}.`,
        }));
    });
}

/** Newsrooms other than the outlet, with the number of claims that it has from each, and of all its claims. */
function othersReporting(
  { publisher }: Article,
  statements: readonly Statement[],
): { origin: string; points: number; all: number }[] {
  const claims = (of: readonly Statement[]) => new Set(of.map(({ claim }) => claim)).size;
  return [...Map.groupBy(statements, ({ origin }) => origin)]
    .filter(([origin]) => origin !== publisher)
    .map(([origin, from]) => ({ origin, points: claims(from), all: claims(statements) }));
}
