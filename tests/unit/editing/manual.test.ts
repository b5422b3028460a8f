/** docs/editors.md is right: it has every field and no other, and all its examples can be used. */
import { readFileSync } from 'node:fs';
import type { Heading, Table } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#archive/problem.ts';
import { type FieldSchema, jsonSchemaOf } from '#editing/json-schemas.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { examples, fileOf } from '../../support/manual-examples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const markdown = readFileSync('docs/editors.md', 'utf8');
const { children } = remark().use(remarkGfm).parse(markdown);

const words = (node: Heading | Table['children'][number]['children'][number]) =>
  markdown.slice(
    node.children[0]?.position?.start.offset,
    node.children.at(-1)?.position?.end.offset,
  );

/** The rows of the table that follows a heading: the first cell, and the others. */
function tableUnder(heading: string): Map<string, string> {
  const at = children.findIndex((node) => node.type === 'heading' && words(node) === heading);
  const table = children
    .slice(at + 1)
    .find((node) => node.type === 'table' || node.type === 'heading');
  if (at === -1 || table?.type !== 'table') throw new Error(`No table under ${heading}`);
  return new Map(
    table.children
      .slice(1)
      .map(({ children: [name, ...rest] }) => [
        name ? words(name).replaceAll('`', '') : '',
        rest.map(words).join(' '),
      ]),
  );
}

/** Every group of fields in a schema, with the heading that the manual gives it. */
function groups(schema: FieldSchema, heading: string, path = ''): [string, FieldSchema][] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const others =
      typeof field.additionalProperties === 'object' ? field.additionalProperties : undefined;
    const forms = [field, field.items, ...(field.items?.anyOf ?? []), others];
    const group = forms.find((one) => one?.properties);
    const at = `${path}${name}`;
    return group ? groups(group, `\`${at}\``, `${at}.`) : [];
  });
  return [[heading, schema], ...inner];
}

const kinds = [
  ...groups(jsonSchemaOf('articles'), 'Article'),
  ...groups(jsonSchemaOf('events'), 'Event'),
  ...groups(jsonSchemaOf('topics'), 'Topic'),
];

describe.each(kinds)('the fields under %s', (heading, { properties = {}, required = [] }) => {
  const rows = tableUnder(heading);

  test('are those of the schema, in its order, and no others', () => {
    expect([...rows.keys()]).toEqual(Object.keys(properties));
  });

  test('that are required say so', () => {
    for (const name of required)
      expect([name, rows.get(name)]).toEqual([name, expect.stringMatching(/^\*required/)]);
  });

  test('tell their choices', () => {
    for (const [name, field] of Object.entries(properties)) {
      const choices = (field.enum ?? []).filter((choice) => typeof choice === 'string');
      for (const choice of choices) expect(rows.get(name)).toContain(`\`${choice}\``);
    }
  });
});

test('it has no heading of a group that is none', () => {
  const headings = children.flatMap((node) =>
    node.type === 'heading' && node.depth === 3 ? words(node) : [],
  );
  expect(headings).toEqual(
    kinds.map(([heading]) => heading).filter((heading) => heading.startsWith('`')),
  );
});

test('every example is a file, fields of one, or something else that is said', () => {
  for (const [index, code] of examples(markdown).entries()) {
    expect([
      code.lang,
      code.meta,
      fileOf(code, index) !== undefined || code.lang === 'text',
    ]).toEqual([code.lang, code.meta, true]);
  }
});

test('the example of the README is right', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [example] = readme.matchAll(/^( *)```markdown\n(.*?)^\1```/gms);
  const text = example?.[2]?.replace(new RegExp(`^${example[1]}`, 'gm'), '');
  const root = temporaryFolder({ 'articles/example.md': text ?? '' });
  expect(readArchive(root).problems.map(formatProblem)).toEqual([]);
});
