import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerFault } from '#editing/answer-fault.ts';
import { fieldsOf } from '#editing/field-flags.ts';
import { contentSchemas } from '#editing/json-schemas.ts';
import { nearestFirst } from '#editing/nearest-first.ts';
import { type NewFile, newText, planNewFile } from '#editing/new-file.ts';
import { contentKinds } from '#ingest/folder/content-files.ts';
import { knownContent } from '#ingest/known-content.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const required = {
  articles: { title: 'A report', date: '2024-05-02', publisher: 'The Gazette' },
  events: { title: 'Closed', date: '2024-05-01' },
  topics: { name: 'Port Maren', kind: 'place' },
};

function planned(files: Readonly<Record<string, string>>, file: NewFile) {
  const root = temporaryFolder(files);
  const plan = planNewFile(root, file, knownContent(root));
  if (!plan.ok) return plan.fault;
  return { ...plan.value, place: plan.value.file.file.slice(root.length + 1) };
}

describe.each(contentKinds)('a new file of %s', (kind) => {
  const text = newText(kind, required[kind]);

  test('can be used as it is', () => {
    const { file, problems } = parseFile(contentSchemas[kind], 'one', 'one.md', text);
    expect(problems).toEqual([]);
    expect(file?.fields).toMatchObject(
      kind === 'topics' ? required[kind] : { title: required[kind].title },
    );
  });

  test('shows what it is to look like', () => {
    expect(text).toMatchSnapshot();
  });

  test('names every field that an editor writes, in the words of the schema', () => {
    for (const [name, field] of Object.entries(contentSchemas[kind].shape)) {
      if (name === 'formerly') continue;
      expect(text).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
      if (!Object.hasOwn(required[kind], name)) expect(text).toContain(field.description);
    }
  });

  test('can still be used when a line of one field is taken out of its comment', () => {
    const lines = text.split('\n');
    const single = lines.filter(
      (line, index) => /^# \w+:/.test(line) && !/^# {3}/.test(lines[index + 1] ?? ''),
    );
    expect(single.length).toBeGreaterThan(2);
    for (const line of single) {
      const used = text.replace(line, line.slice(2));
      expect(parseFile(contentSchemas[kind], 'one', 'one.md', used).problems).toEqual([]);
    }
  });

  test('is YAML when all its comments are taken off', () => {
    const block = text
      .split('---\n')[1]
      ?.replace(/^# More fields.*\n/m, '')
      .replace(/^# /gm, '');
    expect(Object.keys(parse(block ?? ''))).toEqual(
      expect.arrayContaining(
        Object.keys(contentSchemas[kind].shape).filter((name) => name !== 'formerly'),
      ),
    );
  });
});

test('any text comes through as it was typed', () => {
  const schema = contentSchemas.articles;
  const typed = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/\s+/gu, ' ').trim());
  fc.assert(
    fc.property(
      typed.filter((title) => title !== '' && !/[\p{C}]/u.test(title)),
      (title) => {
        const text = newText('articles', { ...required.articles, title, byline: [title, 'no'] });
        const { file } = parseFile(schema, 'one', 'one.md', text);
        expect(file?.fields).toMatchObject({ title, byline: [title, 'no'] });
      },
    ),
  );
});

describe('its place', () => {
  const at = (fields: Record<string, string>) => {
    const plan = planned(
      { 'topics/.keep': '' },
      { kind: 'articles', id: 'one', fields: { ...required.articles, ...fields } },
    );
    return 'place' in plan ? plan.place : plan.found;
  };

  test('is the folder of its year', () => {
    expect(at({})).toBe('articles/2024/one.md');
    expect(at({ date: '2021-12~', dateNote: 'No date.' })).toBe('articles/2021/one.md');
    expect(at({ date: '../2021' })).toBe('articles/one.md');
  });

  test('is the folder of its kind for events and topics', () => {
    const plan = planned(
      { 'topics/.keep': '' },
      { kind: 'events', id: 'one', fields: required.events },
    );
    expect(plan).toMatchObject({ place: 'events/one.md' });
  });
});

describe('nothing is written', () => {
  const old = newText('articles', required.articles);
  const file = (fields: Record<string, unknown>, id = 'two'): NewFile => ({
    kind: 'articles',
    id,
    fields: { ...required.articles, ...fields },
  });

  test('over a file, wherever it lies, and over a former id', () => {
    const files = { 'articles/elsewhere/two.md': old };
    expect(planned(files, file({}))).toMatchObject({
      found: expect.stringMatching(
        /^"two" is taken by .*elsewhere\/two\.md, and nothing is overwritten\.$/,
      ),
      remedy: 'Choose another name: --id two-2',
    });
    const former = { 'articles/one.md': old.replace('---\n', '---\nformerly: [two]\n') };
    expect(planned(former, file({}))).toMatchObject({
      remedy: 'Choose another name: --id two-2',
    });
  });

  test('where the name cannot be an id', () => {
    expect(planned({ 'articles/one.md': old }, file({}, 'Two'))).toHaveProperty('found');
  });

  test('where a name is spelled otherwise than in the archive', () => {
    expect(planned({ 'articles/one.md': old }, file({ publisher: 'the gazette' }))).toMatchObject({
      remedy: 'Write --publisher "The Gazette".',
    });
  });

  test('where the archive would have a new error, which is told in its own words', () => {
    const plan = planned(
      { 'articles/one.md': old },
      file({ date: '2024-02-30', topics: ['nowhere'] }),
    );
    expect(plan).toMatchObject({ found: 'Nothing was written.' });
    expect('problems' in plan && plan.problems.map(({ code }) => code)).toEqual(['date-invalid']);
  });
});

test('an answer is checked by the schema of its field', () => {
  expect(answerFault('events', 'date', '2024-13')).toMatch(
    /^"2024-13" is not a date .* no month 13\. Write a year/,
  );
  expect(answerFault('events', 'date', '2024-12')).toBeUndefined();
  expect(answerFault('topics', 'kind', 'plaice')).toContain('Did you mean "place"?');
  expect(answerFault('articles', 'language', 'en_GB')).toContain('not a language tag');
});

test('flags fill fields and groups', () => {
  const values = {
    title: 'A',
    topic: ['a', 'b'],
    url: 'https://x.example/',
    via: 'X',
    rights: 'none',
  };
  expect(fieldsOf('articles', values)).toEqual({
    title: 'A',
    topics: ['a', 'b'],
    copy: { url: 'https://x.example/', via: 'X' },
    rights: { text: 'none' },
  });
});

test('what is known is offered by nearness', () => {
  const known = ['Reuters', 'Atalayar', 'Tirana media', 'Reporter.al'].map((name) => ({
    value: name,
    name,
  }));
  const offered = (typed: string) => nearestFirst(typed, known).map(({ value }) => value);
  expect(offered('')).toHaveLength(4);
  expect(offered('reuters')).toEqual(['Reuters']);
  expect(offered('retuers')).toEqual(['Reuters']);
  expect(offered('re')).toEqual(['Reuters', 'Reporter.al']);
  expect(offered('media')).toEqual(['Tirana media']);
  expect(offered('Xinhua')).toEqual([]);
});
