/** Reads the front matter of a markdown clipping, which has the archive's names of fields or those of other programs. */
import { articleSchema } from '#archive/article/schema.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import type { Candidate, CandidateFields } from '#importing/clipping.ts';
import { oneLine } from '#importing/words/plain-words.ts';

export interface FrontMatterFields {
  readonly candidates: CandidateFields;
  readonly address: string | undefined;
  /** Categories and tags. */
  readonly filed: readonly string[];
  /** Fields to take over as they are typed. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** A sentence for each field that is not imported. */
  readonly notes: readonly string[];
}

const names = {
  title: ['title', 'headline'],
  date: ['date', 'published'],
  publisher: ['publisher'],
  byline: ['byline', 'author', 'authors'],
  language: ['language', 'lang'],
  summary: ['summary', 'description', 'excerpt'],
  address: ['url', 'source_url', 'canonical', 'permalink', 'link'],
  filed: ['tags', 'categories', 'keywords'],
  kept: ['dateNote', 'editors', 'dateline', 'copy', 'media', 'origin', 'topics', 'events'],
} as const;

const used = new Set<string>(Object.values(names).flat());
const known = Object.keys(articleSchema.shape);

/** In: front matter, every scalar of which is the text that was typed. */
export function frontMatterFields(data: unknown): FrontMatterFields {
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const byName = new Map<string, unknown>(entries);
  const candidatesIn = (fields: readonly string[]) =>
    fields.flatMap((name) => candidatesOf(name, byName.get(name)));
  const isKept = new Set<string>(names.kept);
  return {
    candidates: {
      title: candidatesIn(names.title),
      date: candidatesIn(names.date),
      publisher: candidatesIn(names.publisher),
      byline: candidatesIn(names.byline),
      language: candidatesIn(names.language),
      summary: candidatesIn(names.summary),
    },
    address: candidatesIn(names.address)
      .map(({ value }) => value)
      .find((value) => /^https?:/i.test(value)),
    filed: names.filed
      .flatMap((name) => [byName.get(name)].flat())
      .flatMap((value) => (typeof value === 'string' ? value.split(/\s*,\s*/) : [])),
    kept: Object.fromEntries(entries.filter(([name]) => isKept.has(name))),
    notes: entries.flatMap(([name, value]) => (used.has(name) ? [] : [notImported(name, value)])),
  };
}

function candidatesOf(name: string, value: unknown): Candidate[] {
  const texts = [value].flat().filter((one) => typeof one === 'string');
  const text = oneLine(texts.join('; '));
  return text === '' ? [] : [{ value: text, where: `front matter ${name}` }];
}

function notImported(name: string, value: unknown): string {
  const field = `The clipping's field ${name} (${shortened(value)})`;
  return known.includes(name)
    ? `${field} is not imported: the editor decides it.`
    : `${field} is unknown here and not imported. ${suggestion(name, known)}`.trimEnd();
}

/** On one line, and no more of it than a comment bears. */
function shortened(value: unknown): string {
  const text = typeof value === 'string' ? oneLine(value) : JSON.stringify(value);
  return text.length <= 200 ? text : `${text.slice(0, 200)} …`;
}
