/** What reading a typed text comes to: its value, or why it cannot be read, in words that end a sentence. */

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function fail(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
