/** The search page: what results can be narrowed to, and the ways in that need no search. */
import type { Archive } from '#archive/archive.ts';
import { mostNotableFirst } from '#archive/coverage/claim-status.ts';
import { statusNames } from '#archive/coverage/status-wording.ts';
import { articlesMonthPath, articlesYearPath } from '#site/paths.ts';
import { compareNames } from './collation.ts';
import { calendarPlace } from './dates.ts';
import type { Link } from './links.ts';
import { type SearchStatus, searchRecords } from './search-records.ts';

/** Months are listed under their years where there are up to this many. */
const maxMonths = 60;

export interface FilterOption {
  /** As the address has it. */
  readonly value: string;
  readonly text: string;
}

export interface SearchFilter {
  readonly name: string;
  readonly label: string;
  /** The option that filters nothing. */
  readonly all: string;
  readonly options: readonly FilterOption[];
}

export function searchPage(archive: Archive) {
  const records = searchRecords(archive);
  const used = (filter: string) => new Set(records.flatMap(({ filters }) => filters[filter] ?? []));
  const [years, statuses] = [used('year'), used('status')];
  const filters: SearchFilter[] = [
    {
      name: 'publisher',
      label: 'Publisher',
      all: 'Any publisher',
      options: [...archive.articlesByPublisher]
        .map(([value, [article]]) => ({ value, text: article?.publisher ?? value }))
        .sort(byText),
    },
    {
      name: 'topic',
      label: 'Topic',
      all: 'Any topic',
      options: archive.topics
        .filter(({ id }) => archive.articlesByTopic.has(id) || archive.eventsByTopic.has(id))
        .map(({ id, name }) => ({ value: id, text: name }))
        .sort(byText),
    },
    {
      name: 'year',
      label: 'Year',
      all: 'Any year',
      options: [...years]
        .sort((a, b) => Number(b) - Number(a))
        .map((year) => ({ value: year, text: year })),
    },
    {
      name: 'status',
      label: 'Status',
      all: 'Any status',
      options: statusOrder
        .filter((status) => statuses.has(status))
        .map((status) => ({ value: status, text: nameOf(status) })),
    },
  ];
  return {
    /** Whether there is anything to find. */
    isEmpty: records.length === 0,
    filters: filters.filter(({ options }) => options.length > 0),
    years: reportYears(archive),
  };
}

export type SearchPageProps = ReturnType<typeof searchPage>;

const statusOrder: readonly SearchStatus[] = [...mostNotableFirst, 'precision'];

function nameOf(status: SearchStatus): string {
  return status === 'precision' ? 'Differs in precision' : statusNames[status];
}

const byText = (a: FilterOption, b: FilterOption) => compareNames(a.text, b.text);

interface ReportYear {
  readonly year: Link;
  readonly months: readonly Link[];
}

/** The years in which reports were published, the latest first, with their months in order. */
function reportYears(archive: Archive): ReportYear[] {
  const years = new Map<string, Map<string, Link>>();
  for (const { date } of archive.published) {
    const { year, month, monthHeading } = calendarPlace(date);
    if (year === null) continue;
    const months = years.get(year) ?? new Map<string, Link>();
    years.set(year, months);
    if (month === null || monthHeading === null) continue;
    months.set(month, { href: articlesMonthPath(year, month), text: monthHeading });
  }
  const monthCount = years.values().reduce((sum, months) => sum + months.size, 0);
  return [...years]
    .map(([year, months]) => ({
      year: { href: articlesYearPath(year), text: year },
      months: monthCount <= maxMonths ? [...months.values()] : [],
    }))
    .reverse();
}
