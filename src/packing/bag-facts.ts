/** What a pack says of the archive. */
import type { Archive } from '#archive/archive.ts';
import { isIsoDay } from '#archive/dates/iso-day.ts';
import { outletSlug } from '#archive/outlet.ts';
import { compareText } from '#archive/problem.ts';
import { site } from '#site/config.ts';
import { absolute, homePath } from '#site/paths.ts';
import type { BagFacts } from './bag.ts';

/** The folder that everything in a pack lies in: the archive's title as a name. */
export function bagName(): string {
  return outletSlug(site.title) || 'archive';
}

export function bagFacts({ published }: Archive): BagFacts {
  const days = published.map(({ added, date }) => (added ?? date).edtf).filter(isIsoDay);
  return {
    title: site.title,
    description: site.description,
    contact: site.contact,
    address: absolute(homePath()),
    latest: days.toSorted(compareText).at(-1) ?? null,
  };
}
