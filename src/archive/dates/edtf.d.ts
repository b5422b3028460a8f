/** The few parts of the `edtf` package that the archive uses; the package ships no types. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date' | 'Season' | 'Year' | 'Century';
    /** Year, month (0 to 11; 21 to 24 for a season), day; the two digits of a century. */
    readonly values: readonly number[];
    readonly approximate?: boolean;
    readonly uncertain?: boolean;
    /** A bit for each of the eight digits that is an X. */
    readonly unspecified?: number;
    readonly offset?: number;
  }
  interface ParsedInterval {
    readonly type: 'Interval';
    /** An open or unknown end is `null` or an infinite number. */
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null];
  }
  /** Throws where the text is not EDTF of that level. */
  export function parse(text: string, options: { level: 0 | 1 | 2 }): ParsedDate | ParsedInterval;
}
