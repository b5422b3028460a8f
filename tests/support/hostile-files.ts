/** The files of one hostile input: an article, an event and a topic that have it in every field, and share the places of a body. */
import { contexts, thirdOfContexts } from './hostile-contexts.ts';
import type { HostileInput } from './hostile-inputs.ts';

/** What an input may not be in: `title` of a file's front matter, or `body: heading`. */
export type Refused = ReadonlySet<string>;

export interface HostileFile {
  readonly text: string;
  /** The fields of its front matter that have the input. */
  readonly fields: readonly string[];
  /** The places of its body that have it, in their order, and the line on which each begins, from 1. */
  readonly contexts: readonly { readonly name: string; readonly line: number }[];
}

export const fileKinds = ['articles', 'events', 'topics'] as const;
export type FileKind = (typeof fileKinds)[number];
const thirds = { articles: 0, events: 1, topics: 2 } as const;

/**
 * Makes the file of a kind. In: the input, its number among the others, and what it may not be in: something harmless
 * stands there.
 */
export function hostileFile(
  kind: FileKind,
  { id, text }: HostileInput,
  number: number,
  refused: Refused,
): HostileFile {
  const used = new Set<string>();
  const field: Field = (name, safe) => {
    if (refused.has(name)) return JSON.stringify(safe);
    used.add(name);
    return JSON.stringify(text);
  };
  const typed = { articles: articleFields, events: eventFields, topics: topicFields }[kind];
  const head = ['---', ...typed(id, field), '---', ''].join('\n');
  // What opens and does not close hides what comes after it, so that each number begins with another place.
  const names = thirdOfContexts(thirds[kind], number).filter(
    (name) => !refused.has(`body: ${name}`),
  );
  return { ...withBody(head, text, names), fields: [...used] };
}

/** A field as YAML: the input, or something safe where the archive refuses it. */
type Field = (name: string, safe: string) => string;

function withBody(head: string, text: string, names: readonly string[]) {
  const pieces = names.map((name) => ({ name, markdown: `${contexts[name]?.(text)}\n\n` }));
  let line = head.split('\n').length;
  const lines = pieces.map(({ name, markdown }) => {
    const begins = line;
    // The reader takes a carriage return for the end of a line.
    line += markdown.split(/\r\n?|\n/).length - 1;
    return { name, line: begins };
  });
  const body = pieces.map(({ markdown }) => markdown).join('');
  return { text: `${head}${body}The end.\n`, contexts: lines };
}

const articleFields = (id: string, field: Field) => [
  `title: ${field('title', 'A report')}`,
  'date: 2024-05-02',
  `dateNote: ${field('dateNote', 'A note')}`,
  `publisher: ${field('publisher', 'The Gazette')}`,
  `byline: [${field('byline[0]', 'Ana')}, 'Ben de la Cruz']`,
  `editors: [${field('editors[0]', 'Kim')}]`,
  `dateline: ${field('dateline', 'Port Maren')}`,
  `language: ${field('language', 'en')}`,
  `summary: ${field('summary', 'A sentence.')}`,
  'added: 2024-05-03',
  'copy:',
  `  via: ${field('copy.via', 'Harbour Life')}`,
  `  url: ${field('copy.url', 'https://gazette.example/')}`,
  `  archived: [{ url: ${field('copy.archived[0].url', 'https://archive.example/')} }]`,
  'media:',
  `  - kind: ${field('media[0].kind', 'photograph')}`,
  `    shows: ${field('media[0].shows', 'A bridge')}`,
  `    credit: ${field('media[0].credit', 'Ana')}`,
  `  - kind: photograph`,
  `    file: ${field('media[1].file', 'bridge.png')}`,
  `    shows: ${field('media[1].shows', 'A bridge')}`,
  `    alt: ${field('media[1].alt', 'A bridge')}`,
  `    credit: ${field('media[1].credit', 'Ana')}`,
  `    licence: ${field('media[1].licence', 'With permission')}`,
  `rights: { text: full, holder: ${field('rights.holder', 'The Gazette')}, licence: ${field('rights.licence', 'CC BY')} }`,
  `topics: [${id}]`,
  'sources:',
  `  - id: ${field('sources[0].id', 'witness')}`,
  `    name: ${field('sources[0].name', 'A witness')}`,
  '    kind: media',
  `    role: ${field('sources[0].role', 'Clerk')}`,
  `    channel: ${field('sources[0].channel', 'radio')}`,
  `    topic: ${id}`,
  `    origin: ${field('sources[0].origin', 'The Gazette')}`,
  'statements:',
  `  - claim: ${id}/label`,
  `    says: ${field('statements[0].says', 'It was so.')}`,
  `    source: ${field('sources[0].id', 'witness')}`,
  `    value: ${field('statements[0].value', 'a label')}`,
  `  - claim: ${id}/number`,
  `    says: ${field('statements[1].says', 'It was so.')}`,
  `    value: 3`,
  'corrections:',
  '  - date: 2024-05-04',
  '    kind: correction',
  `    was: ${field('corrections[0].was', 'So.')}`,
  `    now: ${field('corrections[0].now', 'Not so.')}`,
  `    why: ${field('corrections[0].why', 'A mistake.')}`,
];

const eventFields = (id: string, field: Field) => [
  `title: ${field('title', 'An event')}`,
  'date: 2024-05-01',
  `dateNote: ${field('dateNote', 'A note')}`,
  `place: ${id}`,
  `topics: [${id}]`,
  `summary: ${field('summary', 'A sentence.')}`,
  `unknowns: [${field('unknowns[0]', 'Who?')}, 'Why?']`,
  'claims:',
  `  label: { text: ${field('claims.label.text', 'A claim')}, kind: text, part: ${field('claims.label.part', 'A part')} }`,
  `  number: { text: ${field('claims.number.text', 'A claim')}, kind: number, unit: ${field('claims.number.unit', 'cables')} }`,
  `  ${field('claims', 'third')}: { text: A third claim }`,
];

const topicFields = (id: string, field: Field) => [
  `name: ${field('name', `Topic ${id}`)}`,
  'kind: subject',
  `names: { fa: ${field('names.fa', 'Topic')} }`,
  `aliases: [${field('aliases[0]', `Alias ${id}`)}]`,
  `wikidata: ${field('wikidata', 'Q1')}`,
];
