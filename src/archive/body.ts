/** The text below front matter: kept as a digest and read again when its page is rendered. */
export interface Body {
  /** SHA-256 of the text in hexadecimal; empty for a body without text. */
  readonly digest: string;
}
