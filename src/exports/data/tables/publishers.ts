/** Publishers: each outlet, with the number of its reports. Their rows and their records in JSON are the same. */
import type { Archive } from '#archive/archive.ts';
import { compareText } from '#archive/problem.ts';
import { type Fields, field, recordOf, recordSchema } from '#exports/data/field.ts';
import { address, count, text } from '#exports/data/field-kinds.ts';
import { table } from '#exports/data/table.ts';
import { absolute, publisherPath } from '#site/paths.ts';

interface Subject {
  readonly name: string;
  readonly slug: string;
  readonly reports: number;
}

const publisherFields = {
  name: field(text('The name of the outlet, as articles give it.'), ({ name }) => name),
  id: field(text('The last part of the address of its page.'), ({ slug }) => slug),
  address: field(address('The publisher’s page in this archive.'), ({ slug }) =>
    absolute(publisherPath(slug)),
  ),
  reports: field(count('How many published articles are its.'), ({ reports }) => reports),
} satisfies Fields<Subject>;

export const publishers = table<Subject>({
  name: 'publishers',
  holds: 'One row for each outlet.',
  key: ['name'],
  byArticle: false,
  columns: publisherFields,
  subjects: publishersByName,
});

export const publisherRecord = recordSchema(publisherFields);

export function publisherRecords(archive: Archive) {
  return publishersByName(archive).map((publisher) => recordOf(publisherFields, publisher));
}

/** In the order of code units. */
function publishersByName({ articlesByPublisher }: Archive): Subject[] {
  return [...articlesByPublisher]
    .map(([slug, articles]) => ({
      name: articles[0]?.publisher ?? slug,
      slug,
      reports: articles.length,
    }))
    .sort((a, b) => compareText(a.name, b.name));
}
