/** The registry of problems: every code has its words, its section in the manual, and a broken archive that shows it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import {
  isProblemCode,
  type ProblemCode,
  problemKinds,
  problemSubjects,
} from '#archive/problems/registry.ts';

const codes = Object.keys(problemKinds).filter(isProblemCode);

/** Problems that no folder of files in git can show: the tests that make them. */
const madeIn: Partial<Record<ProblemCode, string>> = {
  'body-too-large': 'ingest/bodies/body-limits',
  'content-missing': 'ingest/load-archive',
  'date-future': 'archive/checks/future-dates',
  'encoding-invalid': 'ingest/load-archive',
  'field-invalid': 'ingest/front-matter/zod-findings',
  'file-linked': 'ingest/folder/symbolic-links',
  'file-too-large': 'ingest/load-archive',
  'file-unreadable': 'ingest/unreadable-files',
  'front-matter-too-large': 'ingest/bodies/body-limits',
  'id-case': 'ingest/folder/content-files',
  'problems-more': 'archive/fewer-problems',
  'clipping-empty': 'importing/clipping-problems',
  'clipping-is-folder': 'importing/clipping-problems',
  'clipping-missing': 'importing/clipping-problems',
  'clipping-not-text': 'importing/clipping-problems',
  'clipping-too-deep': 'importing/clipping-problems',
  'clipping-too-dense': 'importing/clipping-problems',
  'clipping-too-large': 'importing/clipping-problems',
  'clipping-unreadable': 'importing/clipping-problems',
  'clipping-without-text': 'importing/clipping-problems',
  'draft-unwritable': 'importing/clipping-problems',
  'xml-invalid': 'importing/clipping-problems',
  'xml-unknown': 'importing/clipping-problems',
};

const fixtures = readdirSync('tests/fixtures/broken').map((folder) => folder.split('--')[0] ?? '');

/** The anchors of a page of the manual, as GitHub makes them from its headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const { children } = remark().parse(readFileSync(`docs/${page}`, 'utf8'));
  return new Set(
    children.flatMap((node) => {
      if (node.type !== 'heading') return [];
      const words = node.children.map((part) => ('value' in part ? part.value : '')).join('');
      return words
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
    }),
  );
}

test('no code stands under two subjects', () => {
  const all = problemSubjects.flatMap(({ kinds }) => Object.keys(kinds));
  expect(all.toSorted()).toEqual([...codes].toSorted());
});

test('every fixture shows a problem that there is', () => {
  expect(fixtures.filter((code) => !isProblemCode(code))).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  const { section, wrong, why, write } = problemKinds[code];

  test('has a section in the manual', () => {
    const [page = '', anchor = ''] = section.split('#');
    expect(anchorsOf(page)).toContain(anchor);
  });

  test('says what is wrong, why it matters and what to write, in whole sentences', () => {
    for (const words of [wrong, why, write]) expect(words).toMatch(/^[\p{Lu}`“0-9].{15,}\.$/u);
  });

  test('has a broken archive, or a test that makes the problem', () => {
    const made = madeIn[code];
    if (made === undefined) return expect(fixtures).toContain(code);
    const file = `tests/unit/${made}.test.ts`;
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(code);
    return expect(fixtures).not.toContain(code);
  });
});
