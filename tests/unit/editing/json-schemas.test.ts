import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaFiles } from '#cli/schema-files.ts';
import { jsonSchemaOf } from '#editing/json-schemas.ts';
import { type ContentKind, contentKinds, listContent } from '#ingest/folder/content-files.ts';

/** Front matter as an editor of text reads it: numbers, truth values and all. */
const frontMatter = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '');
const asZod = (kind: ContentKind) =>
  z.fromJSONSchema(JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
const check = (kind: ContentKind, typed: string) => {
  const schema = asZod(kind);
  return schema.safeParse(parse(typed)).success;
};

test.each(schemaFiles())('$path is current; "npm run schemas" writes it', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

describe.each(['content', 'tests/fixtures/newsroom'])('every file of %s', (folder) => {
  test.each(contentKinds)('is right by the schema of %s', (kind) => {
    const schema = asZod(kind);
    for (const { kind: ofFile, file, path } of listContent(folder).files) {
      if (ofFile !== kind) continue;
      const checked = schema.safeParse(frontMatter(readFileSync(file, 'utf8')));
      expect([path, checked.error?.issues ?? []]).toEqual([path, []]);
    }
  });
});

test('a typo, a wrong choice, a text for a list and a missing title are told', () => {
  expect(check('topics', 'name: A\nkind: place')).toBe(true);
  expect(check('topics', 'name: A\nkind: plaice')).toBe(false);
  expect(check('topics', 'name: A\nkind: place\nalias: [B]')).toBe(false);
  expect(check('topics', 'name: A\nkind: place\naliases: B')).toBe(false);
  expect(check('topics', 'kind: place')).toBe(false);
});

test('what the archive reads as text may look like a number, a truth value or nothing', () => {
  const source = '{ id: 1, name: no, kind: expert, party: true }';
  expect(
    check('articles', `title: 2024\ndate: 2024\nbyline:\nsummary:\nsources: [${source}]`),
  ).toBe(true);
});

test('every field has its description', () => {
  for (const kind of contentKinds) {
    for (const [name, field] of Object.entries(jsonSchemaOf(kind).properties ?? {})) {
      expect([name, field.description]).toEqual([name, expect.stringMatching(/\S\.$|…$/)]);
    }
  }
});
