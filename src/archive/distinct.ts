/** Lists without repeats, in the order in which their items come first. */

export function distinct<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** The first item of each key. */
export function distinctBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...Map.groupBy(items, key).values()].flatMap((same) => same.slice(0, 1));
}
