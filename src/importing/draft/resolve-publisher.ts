/** Decides who published a report, where the clipping names one outlet. */
import { isWebAddress } from '#archive/fields.ts';
import { outletSlug } from '#archive/outlet.ts';
import type { Candidate } from '#importing/clipping.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { conflict, type Resolution } from './question.ts';

export function resolvePublisher(candidates: readonly Candidate[]): Resolution {
  const names = candidates.filter(({ value }) => outletSlug(value) !== '' && !isWebAddress(value));
  const [first] = names;
  if (!first) {
    const found = 'The clipping does not say who published it.';
    return { question: { field: 'publisher', found, choices: [] } };
  }
  const slug = outletSlug(first.value);
  const others = names.filter(({ value }) => !isPartOf(slug, outletSlug(value)));
  if (others.length === 0) return { value: first.value };
  return conflict(
    'publisher',
    [first, ...others].map((one) => ({ ...one, answer: one.value })),
  );
}

/** The archive spells an outlet in one way: as its published articles do. */
export function spelledAsKnown(
  publisher: Resolution,
  outlets: KnownContent['outlets'],
): Resolution {
  const { value } = publisher;
  return value === undefined ? publisher : { value: outlets.get(outletSlug(value))?.name ?? value };
}

/** "BBC" and "BBC News" are one outlet. */
function isPartOf(a: string, b: string): boolean {
  return `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`);
}
