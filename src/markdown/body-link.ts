/** A link of a body. */
export interface BodyLink {
  /** As the author typed it, escapes and character references decoded; not percent-encoded. */
  readonly address: string;
  readonly line: number;
  readonly column: number;
}
