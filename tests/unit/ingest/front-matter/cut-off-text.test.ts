import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { articleSchema } from '#archive/article/schema.ts';
import { eventSchema } from '#archive/event.ts';
import { topicSchema } from '#archive/topic.ts';
import { newText } from '#editing/new-file.ts';
import { parseFile } from '#ingest/parse-file.ts';

const schemas = { articles: articleSchema, events: eventSchema, topics: topicSchema };

const problemsIn = (kind: keyof typeof schemas, ...lines: string[]) =>
  parseFile(schemas[kind], 'one', 'one.md', ['---', ...lines, '---', ''].join('\n')).problems;

const cutsIn = (kind: keyof typeof schemas, ...lines: string[]) =>
  problemsIn(kind, ...lines).filter(({ code }) => code === 'text-cut-off');

const placesIn = (kind: keyof typeof schemas, ...lines: string[]) =>
  cutsIn(kind, ...lines).map(({ line, column }) => `${line}:${column}`);

const article = ['date: 2024-05-02', 'publisher: The Gazette'];

describe('a text that YAML would cut off at a #', () => {
  test('is an error that names what stays, what is lost, and the place', () => {
    const [problem] = cutsIn('articles', 'title: Ferry #2 strikes breakwater', ...article);
    expect(problem).toMatchObject({ severity: 'error', line: 2, column: 14 });
    expect(problem?.found).toContain('"Ferry"');
    expect(problem?.found).toContain('"#2 strikes breakwater"');
    expect(problem?.remedy).toContain('quotation marks');
  });

  test('is told beside what else is wrong', () => {
    const codes = problemsIn('articles', 'title: Ferry #2', 'date: no').map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['date-invalid', 'field-missing', 'text-cut-off']);
  });

  test.each([
    ['a nested field', 'rights:', '  holder: Wire #1 Ltd'],
    ['an entry of a list', 'byline:', '  - Jane #2 Doe'],
    [
      'a field of an entry',
      'sources:',
      '  - { id: a, kind: official, name: A }',
      '  - id: b',
      '    kind: official',
      '    name: B #2',
    ],
    ['a statement', 'statements:', '  - claim: a/b', '    says: Ferry #2 hit it'],
    ['a correction', 'corrections:', '  - date: 2024', '    kind: update', '    why: Ferry #2'],
    ['a tab before the #', 'dateline: Port\t#2'],
    ['a # that is doubled', 'dateline: Port ##2'],
    ['two lines', 'summary: The ferry', '  which is #2 of three'],
    ['three lines', 'summary: The ferry', '  which is #2', '  of three'],
    ['a line that begins with the #', 'summary: The ferry', '  #2 of three'],
    ['brackets on a line', 'byline: [Jane #2, John]'],
    ['brackets on several lines', 'byline: [', '  Jane #2,', '  John', ']'],
    ['the last of several lines in brackets', 'byline: [', '  John,', '  Jane #2', ']'],
    ['braces', 'rights: { holder: Wire #2 }'],
    ['braces on several lines', 'rights: {', '  holder: Wire #2,', '  text: none', '}'],
  ])('is found in %s', (_where, ...lines) => {
    const problems = problemsIn('articles', 'title: A', ...article, ...lines);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['text-cut-off']);
  });

  test('is found in events and topics', () => {
    expect(
      placesIn(
        'events',
        'title: A',
        'date: 2024',
        'unknowns: [Why #2?]',
        'claims:',
        '  time:',
        '    text: When #2 sailed',
      ),
    ).toEqual(['4:16', '7:16']);
    expect(placesIn('topics', 'name: Pier #2', 'kind: place')).toEqual(['2:12']);
    expect(placesIn('topics', 'name: A', 'kind: place', 'names: { sq: Porti #2 }')).toEqual([
      '4:20',
    ]);
  });
});

describe('no text is cut off by', () => {
  test.each([
    ['a comment', 'dateline: Port # 2'],
    ['a # at the end', 'dateline: Port #'],
    ['a comment beside an empty field', 'dateline: #2'],
    ['a comment of a new file', 'dateline:  # the place that it gives'],
    ['a # without a space before it', 'dateline: Port#2'],
    ['quotation marks', "dateline: 'Port #2'", 'summary: "Ferry #2"'],
    ['a folded text', 'summary: >-', '  Ferry #2', '  #3 as well'],
    ['a comment beside a date', 'added: 2024 #when?'],
    ['a comment beside a choice', 'status: published #now'],
    ['a comment beside an id', 'basedOn: other #2'],
    ['a field put aside', 'rights:', '  holder: A', '  #licence: B', '  text: none', '#origin: X'],
    ['an entry put aside', 'byline:', '  - Jane Doe', '  #- John Doe', '#editors: []'],
    ['a comment on a line of its own', 'byline:', '  - Jane Doe', '    # John Doe'],
  ])('%s', (_what, ...lines) => {
    expect(problemsIn('articles', 'title: A', ...article, ...lines)).toEqual([]);
  });

  test('what a new file of each kind says beside its fields', () => {
    const made = {
      articles: newText('articles', { title: 'A #2', date: '2024', publisher: 'B' }),
      events: newText('events', { title: 'A #2', date: '2024' }),
      topics: newText('topics', { name: 'A #2', kind: 'place' }),
    };
    for (const kind of ['articles', 'events', 'topics'] as const) {
      const used = made[kind].replaceAll('\n# ', '\n').replace(/^More fields.*$/m, '');
      expect(parseFile(schemas[kind], 'one', 'one.md', made[kind]).problems).toEqual([]);
      const { problems } = parseFile(schemas[kind], 'one', 'one.md', used);
      expect(problems.map(({ code }) => code)).not.toContain('text-cut-off');
    }
  });
});

test('whatever a text is, it is kept, or an error tells that it is not', () => {
  const part = fc.constantFrom('Ferry', '#2', '# 2', '#', ' ', '\t', '"', "'", ':', 'é', '，');
  const texts = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const typed = parseFile(
        articleSchema,
        'a',
        'a.md',
        `---\ntitle: x${text}\n${article.join('\n')}\n---\n`,
      );
      const kept = typed.file?.fields.title;
      const comment = /\s#(\s|$)/.test(text);
      expect(typed.problems.length > 0 || comment || kept === `x${text}`.trim()).toBe(true);
      const quoted = stringify(
        { title: text },
        { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' },
      );
      const { problems } = parseFile(
        articleSchema,
        'a',
        'a.md',
        `---\n${quoted}${article.join('\n')}\n---\n`,
      );
      expect(problems.map(({ code }) => code)).not.toContain('text-cut-off');
    }),
  );
});
