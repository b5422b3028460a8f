/** The copy that was read, with the original and its archived copies side by side, as Robust Links. */
import type { ArticleFields } from '#archive/article/schema.ts';
import { parseEdtf } from '#archive/dates/edtf-date.ts';
import { isIsoDay } from '#archive/dates/iso-day.ts';
import { foundDead, type LinkRecords } from '#archive/link-record.ts';
import { type DateWords, dateWords } from './dates.ts';

type Copy = NonNullable<ArticleFields['copy']>;
type Archived = Copy['archived'][number];

/** Where else a linked page can be found, for tools (Robust Links 1.0, https://robustlinks.mementoweb.org/spec/). */
export interface RobustAttributes {
  readonly 'data-originalurl'?: string;
  readonly 'data-versionurl'?: string;
  /** The day on which the version was made; left out where no exact day is known. */
  readonly 'data-versiondate'?: string;
}

export interface CopyLink {
  readonly url: string;
  /** When it was archived. */
  readonly date: DateWords | null;
  /** When it was found to be no longer there. */
  readonly gone: DateWords | null;
  readonly robust: RobustAttributes;
}

/** Of withdrawn and of corrected articles, too. In: the copy, and what is known of outside addresses. */
export function copyView(copy: Copy | undefined, records: LinkRecords) {
  return {
    via: copy?.via ?? null,
    read: copy?.read ? dateWords(copy.read) : null,
    links: copy ? linkGroups(copy, records) : [],
  };
}

/** The original first, unless it is no longer there. */
function linkGroups({ url, archived }: Copy, records: LinkRecords) {
  const link = (address: string, version: Archived | undefined, date: DateWords | null) => ({
    url: address,
    date,
    gone: goneSince(records, address),
    robust: robustAttributes(url, version),
  });
  const original: CopyLink[] = url === undefined ? [] : [link(url, archived[0], null)];
  const copies: CopyLink[] = archived.map((version) =>
    link(version.url, version, version.date ? dateWords(version.date) : null),
  );
  const groups = [
    { label: 'Address', links: original },
    { label: 'Archived', links: copies },
  ].filter(({ links }) => links.length > 0);
  return original.some(({ gone }) => gone !== null) ? groups.toReversed() : groups;
}

function goneSince(records: LinkRecords, address: string): DateWords | null {
  const day = foundDead(records, address);
  const read = day === null ? undefined : parseEdtf(day);
  return read?.ok ? dateWords(read.value) : null;
}

/** Without an archived copy there is nothing that would make a link robust. */
function robustAttributes(
  original: string | undefined,
  version: Archived | undefined,
): RobustAttributes {
  if (version === undefined) return {};
  const day = version.date?.edtf;
  return {
    ...(original !== undefined && { 'data-originalurl': original }),
    'data-versionurl': version.url,
    ...(day !== undefined && isIsoDay(day) && { 'data-versiondate': day }),
  };
}
