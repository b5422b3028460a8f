/** Leaves out what is empty in front matter: an empty field counts as left out. */

/** A bare `value: >3` is an empty text to YAML: it must not pass for a value that was left out. */
const neverLeftOut = new Set(['value']);

export function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmpty);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => neverLeftOut.has(key) || !isEmpty(value))
      .map(([key, value]) => [key, isEmpty(value) ? '' : withoutEmpty(value)]),
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
