/** The form of the archive as data, how long it holds, and whose the texts are. */
import { site } from '#site/config.ts';

/**
 * Semantic versioning (semver.org): within 1.x no file, column or field goes away, is renamed or changes its meaning;
 * new ones may come. What would break a reader of the files makes it 2.0.0.
 */
export const dataVersion = '1.1.0';

/** With more articles than this, what is listed by article is split by year. */
export const splitAbove = 20_000;

/** The part for reports whose first day names no year of four digits. */
export const undated = 'undated';

export const rightsInWords = `Headlines and reports belong to their publishers; each article says who holds the rights and what of its text may be shown here. Summaries, statements and restated texts are the archive’s own words. No licence is given for the whole: to use more than the law lets you quote, write to ${site.contact}.`;
