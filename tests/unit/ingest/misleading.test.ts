/** Mistakes that were told of in words that mislead: what is told now names the cause, and the place of it. */
import { describe, expect, test } from 'vitest';
import { articleSchema } from '#archive/article/schema.ts';
import { eventSchema } from '#archive/event.ts';
import { topicSchema } from '#archive/topic.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const problemsOf = (
  text: string,
  schema: typeof articleSchema | typeof eventSchema | typeof topicSchema = articleSchema,
) => parseFile(schema, 'one', 'one.md', text).problems;
const inArticle = (...lines: string[]) =>
  problemsOf(
    ['---', 'title: A', 'date: 2024', 'publisher: B', ...lines, '---', 'Text.', ''].join('\n'),
  );
const told = (problems: ReturnType<typeof problemsOf>) =>
  problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('a character that is not the one it looks like', () => {
  test.each([
    ['a no-break space after a colon', ['origin:\u00a0Wire'], '5:8', 'no-break space (U+00A0)'],
    ['a narrow one', ['origin:\u202fWire'], '5:8', 'U+202F'],
    [
      'a no-break space that indents',
      ['topics:', '\u00a0\u00a0- iran', '\u00a0\u00a0- albania'],
      '6:1',
      'U+00A0',
    ],
    [
      'a no-break space after a dash',
      ['sources:', '  -\u00a0id: a', '    name: b'],
      '6:4',
      'U+00A0',
    ],
    ['a full-width colon', ['origin：Wire'], '5:7', 'full-width colon (U+FF1A)'],
    [
      'a curly quotation mark around a text with a colon',
      ['origin: “Wire: it”'],
      '5:9',
      'curly quotation mark (U+201C)',
    ],
    ['a pointed one', ['origin: «Wire: it»'], '5:9', 'U+00AB'],
    ['an en dash in a list', ['sources:', '  – id: a', '    name: b'], '6:3', 'en dash (U+2013)'],
    ['a bullet in a list', ['sources:', '  • id: a', '    name: b'], '6:3', 'bullet (U+2022)'],
    ['an asterisk in a list', ['topics:', '  * iran', '  * albania'], '6:3', 'asterisk (U+002A)'],
  ])('is named at its place: %s', (_what, lines, place, name) => {
    const [first] = inArticle(...lines);
    expect(`${first?.code} ${first?.line}:${first?.column}`).toBe(`character-mistaken ${place}`);
    expect(first?.found).toContain(name);
    expect(inArticle(...lines).every(({ code }) => code === 'character-mistaken')).toBe(true);
  });

  test.each([
    ['added: “2024-05-02”', 'U+201C'],
    ['added: 2024\u00a0', 'U+00A0'],
    ['status: ‘draft’', 'U+2018'],
    ['basedOn: other\u200b', 'U+200B'],
    ['topics: ［iran，albania］', 'U+FF3B'],
    ['\u200borigin: A', 'U+200B'],
    ['“origin”: A', 'U+201C'],
    ['topics:\n  • iran\n  • albania', 'U+2022'],
  ])('is named where YAML takes it for a letter: %s', (line, name) => {
    const problems = inArticle(...line.split('\n'));
    expect(problems.map(({ found }) => found).join()).toContain(name);
  });

  test('is named in what closes or opens the front matter', () => {
    expect(told(problemsOf('———\ntitle: A\n---\n'))).toEqual(['character-mistaken 1:1']);
    expect(told(problemsOf('---\ntitle: A\n—-\nText\n'))).toEqual(['character-mistaken 3:1']);
    expect(told(problemsOf('\u200b---\ntitle: A\n---\nText\n'))).toEqual([
      'character-mistaken 1:1',
    ]);
  });

  test.each([
    'title: “Ferry” strikes – again',
    'title: Ferry\u00a0strikes: again'.replace(': again', ' again'),
    'title: ‘Ferry’ strikes',
    'title: Note\u00a0– the ferry',
    'title: >-\n  Note:\u00a0it is\n  – id: so\n  • a point',
    'title: "“Ferry: it strikes”"',
    'title: 渡轮：撞上防波堤',
  ])('is fine in a text: %s', (title) => {
    expect(
      problemsOf(`---\n${title}\ndate: 2024\npublisher: B\n---\nA — b\n\n—\n\nText.\n`),
    ).toEqual([]);
  });
});

describe('entries of a list without a dash', () => {
  test('are one error each, at the entry that lacks it', () => {
    const one = ['id: a', 'name: A', 'kind: official', 'role: B', 'channel: C'];
    const two = ['id: b', 'name: B', 'kind: official', 'role: B', 'channel: C'];
    const indented = (lines: string[], by: string) => lines.map((line) => `${by}${line}`);
    const whole = (...lines: string[]) => told(inArticle('sources:', ...lines));
    expect(whole(...indented([...one, ...two], '  '))).toEqual(['list-dash 11:3']);
    expect(whole('  - id: a', ...indented([...one.slice(1), ...two], '    '))).toEqual([
      'list-dash 11:5',
    ]);
    expect(whole('  - id: a', ...indented(one.slice(1), '    '), ...indented(two, '  '))).toEqual([
      'list-dash 11:3',
    ]);
  });

  test('are one error where they stand at the edge', () => {
    const lines = [
      '- id: a',
      '  name: A',
      '  kind: official',
      'id: b',
      'name: B',
      'kind: official',
    ];
    const problems = inArticle('sources:', ...lines);
    expect(told(problems)).toEqual(['list-dash 9:5']);
    expect(problems[0]?.found).toContain('one of sources');
  });

  test('are told where there is only one', () => {
    const [problem, ...others] = inArticle('sources:', '  id: a', '  name: A', '  kind: official');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'field-shape' });
    expect(problem?.remedy).toContain(
      'Begin each entry on a line of its own with a dash and a space: - id: …',
    );
  });

  test.each(['statements', 'media', 'corrections'])('are told of in %s', (name) => {
    const entry = ['  kind: a', '  date: 2024', '  kind: b', '  date: 2024'];
    expect(told(inArticle(`${name}:`, ...entry))).toEqual(['list-dash 8:3']);
  });

  test('and without a space behind it', () => {
    expect(told(inArticle('sources:', '  -id: a', '   name: A'))).toEqual(['list-dash 6:3']);
    expect(inArticle('topics:', '  iran', '  albania')[0]?.remedy).toContain('a dash and a space');
    expect(inArticle('topics:', '  -iran', '  -albania')[0]?.remedy).toContain(
      'a dash and a space',
    );
  });

  test('a field that stands twice in a group is still told as such', () => {
    expect(told(inArticle('rights:', '  holder: A', '  holder: B'))).toEqual([
      'yaml-duplicate-key 7:3',
    ]);
    expect(told(inArticle('title: B'))).toEqual(['yaml-duplicate-key 5:1']);
  });
});

test('a colon without a space behind it is not told of as missing', () => {
  const [problem, ...others] = inArticle('summary:A ferry struck', 'origin: Wire');
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'yaml-colon', line: 5, column: 8 });
  expect(problem?.found).toBe('There is no space after the colon.');
});

describe('a conflict that Git left', () => {
  const conflict = ['<<<<<<< HEAD', 'origin: A', '=======', 'origin: B', '>>>>>>> other'];

  test('is one error, in front matter and in a body', () => {
    expect(told(inArticle(...conflict))).toEqual(['conflict-marker 5:1']);
    const body = ['Text.', ...conflict, '', ...conflict].join('\n');
    const text = `---\ntitle: A\ndate: 2024\npublisher: B\n---\n${body}\n`;
    expect(told(problemsOf(text))).toEqual(['conflict-marker 7:1', 'conflict-marker 13:1']);
    expect(told(problemsOf(text.replaceAll('\n', '\r\n')))).toHaveLength(2);
    expect(told(problemsOf(`<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`))).toContain(
      'conflict-marker 1:1',
    );
  });

  test('is told where only a part of its marks is left', () => {
    expect(told(inArticle(...conflict.slice(1)))).toEqual([
      'conflict-marker 6:1',
      'conflict-marker 8:1',
    ]);
    expect(told(inArticle(...conflict.slice(0, 2)))).toEqual(['conflict-marker 5:1']);
  });

  test('is no heading and no quotation of a body', () => {
    const head = '---\ntitle: A\ndate: 2024\npublisher: B\n---\n';
    expect(problemsOf(`${head}Heading\n=======\n\nText.\n`)).toEqual([]);
    expect(problemsOf(`${head}>>>>>>> deep\n`)).toEqual([]);
  });
});

describe('a file in the wrong folder', () => {
  const article =
    '---\ntitle: A\ndate: 2024\npublisher: B\nbyline: [C]\nstatements: []\n---\nText.\n';
  const event = '---\ntitle: A\ndate: 2024\nplace: tirana\nclaims:\n  a:\n    text: B\n---\n';
  const topic = '---\nname: A\nkind: place\naliases: [B]\n---\n';

  test.each([
    ['an article', 'events', article, eventSchema, 'articles'],
    ['an article', 'topics', article, topicSchema, 'articles'],
    ['an event', 'articles', event, articleSchema, 'events'],
    ['an event', 'topics', event, topicSchema, 'events'],
    ['a topic', 'articles', topic, articleSchema, 'topics'],
    ['a topic', 'events', topic, eventSchema, 'topics'],
  ])('%s in %s is one error that says where it belongs', (what, folder, text, schema, right) => {
    const problems = problemsOf(text, schema);
    expect(told(problems)).toEqual(['file-misplaced 1:1']);
    expect(problems[0]?.found).toContain(`the fields of ${what} `);
    expect(problems[0]?.found).toContain(`the folder ${folder}`);
    expect(problems[0]?.remedy).toContain(`the folder ${right}`);
  });

  test('is not told of where one field is spelled wrongly', () => {
    expect(told(inArticle('place: tirana'))).toEqual(['field-unknown 5:8']);
  });
});

describe('a picture that is not shown', () => {
  const withPicture = (file: string, bytes: string) => {
    const media = `media:\n  - { kind: photograph, file: ${file}, alt: A, credit: B, licence: C }\n`;
    const folder = temporaryFolder({
      'articles/one.md': `---\ntitle: A\ndate: 2024\npublisher: B\n${media}---\nText.\n`,
      [`articles/${file}`]: bytes,
    });
    return readArchive(folder)
      .problems.map(({ code, found }) => `${code} ${found}`)
      .join();
  };

  test.each(['heic', 'HEIC', 'heif', 'svg', 'cr2', 'nef', 'dng', 'bmp', 'pdf', 'psd', 'jxl'])(
    'is told of by its format: .%s',
    (ending) => {
      expect(withPicture(`a.${ending}`, 'bytes')).toMatch(/^picture-format The file "a\..*" is a/);
    },
  );

  test.each([
    ['\0\0\0\x18ftypheic\0\0\0\0', 'HEIF'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['%PDF-1.7', 'PDF'],
    ['<!doctype html><title>A</title>', 'HTML'],
  ])('is told of by what is in it', (bytes, name) => {
    expect(withPicture('a.jpg', bytes)).toMatch(new RegExp(`^picture-invalid .*${name}`));
  });
});

test.each([
  ['Ferry Fire', 'ferry-fire'],
  ['FerryFire', 'ferryfire'],
  ['ferry_fire', 'ferry-fire'],
  ['Çelik Marine', 'celik-marine'],
  ['ferry--fire', 'ferry-fire'],
  ['ferry.fire', 'ferry-fire'],
])('a file named %s.md is told the name to take', (name, slug) => {
  const { problems } = parseFile(
    topicSchema,
    name,
    `${name}.md`,
    '---\nname: A\nkind: place\n---\n',
  );
  expect(problems).toMatchObject([
    { code: 'id-invalid', remedy: `Rename the file to ${slug}.md.` },
  ]);
});
