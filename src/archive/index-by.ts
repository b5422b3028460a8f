/** Indexes: items by their ids, and by the groups that they belong to. */
import { distinct } from './distinct.ts';

interface Identified {
  readonly id: string;
}

/** Of items with the same id, the last. */
export function byId<T extends Identified>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The place of each item in a list, from 0. */
export function positionById(items: readonly Identified[]): Map<string, number> {
  return new Map(items.map(({ id }, index) => [id, index]));
}

/** Like `Map.groupBy`, for items that belong to several groups; an item is in each group once. */
export function groupByEach<T>(
  items: readonly T[],
  groups: (item: T) => readonly string[],
): Map<string, readonly T[]> {
  const pairs = items.flatMap((item) => distinct(groups(item)).map((group) => ({ group, item })));
  const grouped = Map.groupBy(pairs, ({ group }) => group);
  return new Map([...grouped].map(([group, of]) => [group, of.map(({ item }) => item)]));
}
