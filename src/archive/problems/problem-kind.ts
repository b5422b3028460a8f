/** What the registry knows of a kind of problem, by its code. */

/** An error stops the build; a warning doesn't. */
export type Severity = 'error' | 'warning';

/** A heading of the manual as a link within `docs/`: `editors.md#dates`. */
export type ManualSection = `${'editors' | 'importing' | 'keeping'}.md#${string}`;

export interface ProblemKind {
  /** `either` for the one that counts others: it has the severity of those. */
  readonly severity: Severity | 'either';
  readonly section: ManualSection;
  /** What is wrong, in a sentence or two; it begins the entry in `docs/problems.md`. */
  readonly wrong: string;
  /** Why it matters to readers or to the archive. */
  readonly why: string;
  /** What to write or do. */
  readonly write: string;
  /** A few lines as they should be, where that helps. */
  readonly example?: string;
}

export type ProblemKinds = Readonly<Record<string, ProblemKind>>;
