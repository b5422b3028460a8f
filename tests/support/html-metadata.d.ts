/** The one part of the `html-metadata` package that the tests use; the package ships no types. */
declare module 'html-metadata' {
  /** All metadata of a page, by the standard that it is in. */
  export function loadFromString(html: string): Promise<unknown>;
}
