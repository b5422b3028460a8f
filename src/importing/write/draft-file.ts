/** Writes a draft as the file of an article: YAML in the house form, with what is open as comments. */
import { Document, isScalar, visit } from 'yaml';
import type { Draft } from '#importing/draft/draft.ts';
import type { Remark } from '#importing/draft/remarks.ts';

/** The order of the fields in the archive's articles. */
const order = [
  'title',
  'date',
  'dateNote',
  'publisher',
  'byline',
  'editors',
  'dateline',
  'language',
  'summary',
  'copy',
  'media',
  'rights',
  'origin',
  'topics',
  'events',
  'status',
];

const lineWidth = 118;

const closing = [
  'To do: restate the report in your own words below, then set rights (text: restated) and status (published).',
  'Optional: topics, events, sources, statements, origin, basedOn (docs/editors.md).',
];

export function draftFile({ fields, questions, remarks, body }: Draft): string {
  const beside: Remark[] = [
    ...questions.map(({ field, found }) => ({ field, text: `${field}: ${found}` })),
    ...remarks,
  ];
  const lines = order.flatMap((name) => [
    ...beside.filter(({ field }) => field === name).map(({ text }) => comment(text)),
    ...(fields[name] === undefined ? [] : [yaml({ [name]: fields[name] })]),
  ]);
  const general = beside
    .filter(({ field }) => field === undefined)
    .map(({ text }) => comment(text));
  const frontMatter = [...lines, ...general, ...closing.map(comment)].join('');
  return `---\n${frontMatter}---\n\n${body}`;
}

/** One line, without what a YAML file may not hold. */
function comment(text: string): string {
  return `# ${text.replace(/[\s\u0085\u2028\u2029\ufeff]+/g, ' ').trim()}\n`;
}

/** As the archive reads it: every scalar is text. Long texts are folded. */
function yaml(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields, { schema: 'failsafe', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, scalar) {
      const { value } = scalar;
      const isLong =
        key !== 'key' && isScalar(scalar) && typeof value === 'string' && value.length > 90;
      if (isLong && /^\S.*\S$/u.test(value) && !/[\u0085\u2028\u2029\ufeff]| {2}/.test(value)) {
        scalar.type = 'BLOCK_FOLDED';
      }
    },
  });
  return document.toString({ lineWidth, singleQuote: true });
}
