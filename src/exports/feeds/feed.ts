/** What a feed says, whatever its format: RSS, Atom and JSON Feed are written from this. */
import type { IsoDay } from '#archive/dates/iso-day.ts';

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The absolute address of the page that it follows. */
  readonly home: string;
  /** The absolute address of the feed itself. */
  readonly self: string;
  /** The language of what the archive says itself (BCP 47). */
  readonly language: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never changes, not when the article is renamed or corrected, nor when others are added. */
  readonly id: string;
  /** Whether the id is an address that opens. */
  readonly isPermalink: boolean;
  /** Absolute. */
  readonly link: string;
  readonly title: string;
  /** Of the title (BCP 47): the report's. */
  readonly language: string;
  /** Of the summary (BCP 47). */
  readonly textLanguage: string;
  /** The archive's own summary. A feed carries no body. */
  readonly summary: string | null;
  /** A sentence in the archive's language: who reported it and whose reporting it is, or what was corrected. */
  readonly remark: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** The newsroom whose reporting it is. */
  readonly origin: string;
  readonly rights: string | null;
  /** Days as ISO 8601, from the content and never from a clock; `null` where it names none that four digits can write. */
  readonly date: string | null;
  readonly updated: string | null;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

/** A feed holds the newest of what it follows. */
export const longestFeed = 50;

/** The newest day that a feed speaks of: it changes when an item does, and at no other time. */
export function updatedOf({ items }: Feed): string | null {
  return items.reduce<string | null>((newest, { updated }) => later(newest, updated), null);
}

/** The later of two days. */
export function later(a: IsoDay | null, b: IsoDay | null): IsoDay | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The first moment of a day, in UTC: feeds want moments where the archive knows days. */
export function startOfDay(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
