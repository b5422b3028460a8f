/** The flags of `npm run new`: which field each of them fills. */
import type { ContentKind } from '#ingest/folder/content-files.ts';
import type { FieldSchema } from './json-schemas.ts';

export interface FieldFlag {
  readonly name: string;
  readonly field: readonly [string] | readonly [string, string];
  /** Whether it may be given several times. */
  readonly isList: boolean;
}

const one = (name: string, ...field: FieldFlag['field']): FieldFlag => ({
  name,
  field,
  isList: false,
});
const several = (name: string, field: string): FieldFlag => ({
  name,
  field: [field],
  isList: true,
});

export const fieldFlags: Readonly<Record<ContentKind, readonly FieldFlag[]>> = {
  articles: [
    one('title', 'title'),
    one('date', 'date'),
    one('date-note', 'dateNote'),
    one('publisher', 'publisher'),
    several('byline', 'byline'),
    several('editor', 'editors'),
    one('dateline', 'dateline'),
    one('language', 'language'),
    one('text-language', 'textLanguage'),
    one('summary', 'summary'),
    one('added', 'added'),
    one('via', 'copy', 'via'),
    one('url', 'copy', 'url'),
    one('read', 'copy', 'read'),
    one('rights-holder', 'rights', 'holder'),
    one('rights', 'rights', 'text'),
    one('licence', 'rights', 'licence'),
    one('origin', 'origin'),
    one('based-on', 'basedOn'),
    several('topic', 'topics'),
    several('event', 'events'),
    one('status', 'status'),
  ],
  events: [
    one('title', 'title'),
    one('date', 'date'),
    one('date-note', 'dateNote'),
    one('place', 'place'),
    several('topic', 'topics'),
    one('summary', 'summary'),
    one('after', 'after'),
    several('unknown', 'unknowns'),
  ],
  topics: [
    one('name', 'name'),
    one('kind', 'kind'),
    several('alias', 'aliases'),
    several('related', 'related'),
    one('wikidata', 'wikidata'),
  ],
};

/** What a file cannot do without; a draft of an article needs only its title. */
export const requiredFlags: Readonly<Record<ContentKind, readonly string[]>> = {
  articles: ['title', 'date', 'publisher'],
  events: ['title', 'date'],
  topics: ['name', 'kind'],
};

export type FlagValues = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

/** The front matter that flags give: lists as lists, groups as groups, nothing that was not given. */
export function fieldsOf(kind: ContentKind, values: FlagValues): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { name, field } of fieldFlags[kind]) {
    const value = values[name];
    if (value === undefined) continue;
    const [group, inGroup] = field;
    const before = fields[group];
    const others = typeof before === 'object' ? before : {};
    fields[group] = inGroup === undefined ? value : { ...others, [inGroup]: value };
  }
  return fields;
}

/** What the schema says of the field of a flag. */
export function descriptionOf(schema: FieldSchema, { field }: FieldFlag): string {
  const [group, inGroup] = field;
  const found = schema.properties?.[group];
  return (inGroup === undefined ? found : found?.properties?.[inGroup])?.description ?? '';
}
