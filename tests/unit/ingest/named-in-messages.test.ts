/** Messages name only what is there: fields, files, entries, commands, and ids that they propose. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareProblems } from '#archive/problem.ts';
import type { ProblemKind } from '#archive/problems/problem-kind.ts';
import { problemKinds } from '#archive/problems/registry.ts';
import { type FieldSchema, jsonSchemaOf } from '#editing/json-schemas.ts';
import { contentKinds, listContent } from '#ingest/folder/content-files.ts';
import { readArchive } from '#ingest/read-archive.ts';

const broken = 'tests/fixtures/broken';
const folders = readdirSync(broken);

/** The names of all fields, at any depth, and the words that they take. */
function namesIn(schema: FieldSchema): string[] {
  const { properties = {}, items, additionalProperties, anyOf = [], enum: choices = [] } = schema;
  const inner = [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...anyOf,
  ];
  const words = choices.filter((choice) => typeof choice === 'string');
  return [...Object.keys(properties), ...words, ...inner.flatMap(namesIn)];
}

const fieldNames = new Set(contentKinds.flatMap((kind) => namesIn(jsonSchemaOf(kind))));
/** And what else is named: folders of the content, and a name that YAML keeps for itself. */
const allNames = new Set([
  ...fieldNames,
  ...['content', ...contentKinds, 'media', 'versions', '__proto__'],
]);
const commands: ReadonlySet<string> = new Set(
  Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts),
);

const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(({ groups }) => groups?.name ?? '');

/** "Add channel:", "begins with date:", "under rights". */
const field = /\b(?:[Aa]dd|[Ww]rite|with|and|to|below|under|take) (?<name>[a-z]\w*):(?!\/)/g;
const groupName = /\bunder (?<name>[a-z]\w*)\b/g;
const command = /\bnpm run (?<name>\w+)/g;
const file = /(?<name>\b(?:tests|docs)\/[\w./-]*\w)/g;
const entry = /\b(?<name>[a-z]+\[\d+\])/g;
const proposed = /\bDid you mean "(?<name>[a-z0-9-]+)"/g;

describe.each(folders)('%s', (folder) => {
  const root = join(broken, folder);
  const problems = readArchive(root).problems.toSorted(compareProblems);
  const { files: contentFiles } = listContent(root);
  const ids = contentFiles.map(({ id }) => id);
  const written = contentFiles.map((one) => readFileSync(one.file, 'utf8')).join('\n');

  test.each(problems)(
    'names what is there: $code of $field on line $line',
    ({ found: cause, remedy }) => {
      const words = `${cause} ${remedy}`;
      for (const name of [...found(field, remedy), ...found(groupName, remedy)])
        expect([...fieldNames], `the field ${name}`).toContain(name);
      for (const name of found(command, words))
        expect([...commands], `the command ${name}`).toContain(name);
      for (const name of found(file, words)) expect(existsSync(name), name).toBe(true);
      for (const name of found(entry, words))
        expect(written, name).toMatch(new RegExp(`^ *${name.replace(/\[.*/, '')}:`, 'm'));
      for (const name of found(proposed, remedy)) {
        const isThere = ids.includes(name) || written.includes(name) || allNames.has(name);
        expect(isThere, name).toBe(true);
      }
    },
  );
});

describe('the registry', () => {
  const kinds = Object.entries<ProblemKind>(problemKinds);

  test.each(kinds)('names fields and commands that there are: %s', (_code, kind) => {
    const words = [kind.wrong, kind.why, kind.write].join(' ');
    const names = found(/`(?<name>\w*[a-z]\w*)(?::(?!\/)[^`]*)?`/g, words);
    expect(names.filter((name) => !allNames.has(name))).toEqual([]);
    expect(found(command, words).filter((name) => !commands.has(name))).toEqual([]);
  });
});
