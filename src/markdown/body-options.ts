/** What a caller says about one body, carried beside its text so that the processor is built once. */

export interface BodyOptions {
  /** Begins every id in the body, and itself with `user-content-`. */
  readonly idPrefix: string;
  /** The site's address for a relative one, or undefined when it leads nowhere. */
  readonly resolveLink: (address: string) => string | undefined;
  /** The rank of the body's highest heading, 2 where left out: lower where it is in a section of the page. */
  readonly highestHeading?: 2 | 3 | 4;
  /** The language of the text (BCP 47), English where left out. */
  readonly language?: string;
}

/** The part of a VFile that carries them. */
export interface BodyFile {
  readonly data: { readonly body?: BodyOptions };
}

declare module 'vfile' {
  interface DataMap {
    body: BodyOptions;
  }
}

/** The options of the body in this file. Throws when the pipeline was run without them, which is a bug. */
export function bodyOptions(file: BodyFile): BodyOptions {
  if (file.data.body === undefined) {
    throw new Error('A body was processed without its options.');
  }
  return file.data.body;
}
