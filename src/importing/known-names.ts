/** What the archive that a draft goes into knows. */

export interface KnownNames {
  /** Names of outlets as the archive spells them, by slug. */
  readonly outlets: ReadonlyMap<string, string>;
  readonly events: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Ids of articles, present and former. */
  readonly articles: ReadonlySet<string>;
}
