/** Reports what an import wrote, left open and dropped: for people, and as JSON for tools. */
import { countWords } from '#archive/text/english.ts';
import type { Dropped } from '#importing/clipping.ts';
import type { WrittenDraft } from './write-drafts.ts';

export interface Imported {
  readonly written: readonly WrittenDraft[];
  readonly skipped: readonly string[];
}

export function importAsJson({ written, skipped }: Imported): string {
  const drafts = written.map(({ id, path, draft }) => ({
    path,
    id,
    fields: draft.fields,
    open: draft.questions,
    remarks: draft.remarks,
    dropped: draft.dropped,
  }));
  return JSON.stringify({ written: drafts, skipped }, null, 2);
}

export function importAsText({ written, skipped }: Imported): string {
  const [first] = written;
  const which = written.length === 1 ? first?.path : 'each of them';
  return [
    ...written.map(draftAsText),
    ...(skipped.length > 0 ? [listed(`Not imported (${skipped.length}):`, skipped)] : []),
    `${sentence(written.length)} Next: open ${which}, restate the report in your own words, set rights and status, and run npm run validate.`,
  ].join('\n\n');
}

function sentence(count: number): string {
  const words = countWords(count, 'draft');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} written.`;
}

const shown = ['title', 'date', 'publisher', 'byline', 'language'];

function draftAsText({ path, draft }: WrittenDraft): string {
  const { fields, questions, remarks, dropped } = draft;
  const open = questions.map(({ field, found }) => `${field}: ${found}`);
  return [
    path,
    ...shown.map((name) => `  ${name.padEnd(10)} ${valueAsText(fields[name])}`),
    ...(open.length > 0 ? [listed('  Left out, because the clipping is not clear:', open)] : []),
    ...(remarks.length > 0
      ? [
          listed(
            '  Remarks:',
            remarks.map(({ text }) => text),
          ),
        ]
      : []),
    ...droppedAsText(dropped),
  ].join('\n');
}

function valueAsText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '–';
}

function droppedAsText(dropped: readonly Dropped[]): string[] {
  if (dropped.length === 0) return ['  Dropped: nothing.'];
  const lines = dropped.map(({ why, text }) => `[${why}] ${shortened(text)}`);
  return [
    listed(
      `  Dropped (${dropped.length}; complete with --json). Check that no part of the report is among them:`,
      lines,
    ),
  ];
}

function listed(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `    ${line}`)].join('\n');
}

const maxLength = 110;

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= maxLength ? text : `${letters.slice(0, maxLength).join('')} …`;
}
