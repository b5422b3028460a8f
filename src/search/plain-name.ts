/** Names as they are compared: a topic's in the index with what a reader types. */

/** In: "Mujahideen-e-Khalq". Out: "mujahideen e khalq", without case, marks and punctuation. */
export function plainName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}
