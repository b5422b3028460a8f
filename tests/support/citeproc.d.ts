/** As much of citeproc-js as tests use. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(system: System, style: unknown, language: string, isForced: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [settings: unknown, entries: string[]];
  }
  const CSL: { Engine: typeof Engine };
  export = CSL;
}
