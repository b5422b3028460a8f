/** Text without differences of case and space, for comparisons. */
export function fold(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
