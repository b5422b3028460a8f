/** Files that refer to one another in a chain, such as `basedOn` and `after`. */

/** From an id to the end of its chain, itself first; `circle` where the chain comes back to a link of it. */
export function followReferences(
  start: string,
  next: (id: string) => string | undefined,
): { readonly chain: readonly string[]; readonly circle: boolean } {
  const chain = [start];
  const seen = new Set(chain);
  for (let id = next(start); id !== undefined; id = next(id)) {
    if (seen.has(id)) return { chain, circle: true };
    seen.add(id);
    chain.push(id);
  }
  return { chain, circle: false };
}
