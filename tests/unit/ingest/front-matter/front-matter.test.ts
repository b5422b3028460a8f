import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';

function read(text: string) {
  const result = readFrontMatter(text);
  if (!result.ok) throw new Error(result.fault.map(({ code }) => code).join());
  return result.value;
}

function faultsIn(text: string): string[] {
  const result = readFrontMatter(text);
  return result.ok ? [] : result.fault.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test('front matter stands between two lines of three hyphens, and the body below', () => {
  const { data, body, bodyLine } = read('---\ntitle: A\n---\n\nThe text.\n');
  expect({ data, body, bodyLine }).toEqual({
    data: { title: 'A' },
    body: '\nThe text.\n',
    bodyLine: 4,
  });
});

test('the lines and columns are those of the file', () => {
  const { locate } = read('---\ntitle: A\nsources:\n  - { id: a, name: A }\n---\n');
  expect(locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(locate(['sources', 0, 'name'])).toEqual({ line: 4, column: 20 });
  expect(locate(['date'])).toEqual({ line: 1, column: 1 });
});

test('a rule of hyphens in the body is no front matter', () => {
  expect(read('---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n').body).toBe('One.\n\n---\n\nTwo.\n');
});

test('front matter may be empty, and the body too', () => {
  expect(read('---\n---\n')).toMatchObject({ body: '' });
  expect(read('---\n# nothing yet\n---\nText.')).toMatchObject({ body: 'Text.' });
});

test.each([
  ['', 'file-empty 1:1'],
  [' \n\n', 'file-empty 1:1'],
  ['\n---\ntitle: A\n---\n', 'front-matter-missing 1:1'],
  [' ---\ntitle: A\n---\n', 'front-matter-missing 1:1'],
  ['----\ntitle: A\n----\n', 'front-matter-missing 1:1'],
  ['---yaml\ntitle: A\n---\n', 'front-matter-missing 1:1'],
  ['---js\nprocess.exit(7)\n---\n', 'front-matter-missing 1:1'],
  ['--- js\nprocess.exit(7)\n---\n', 'front-matter-missing 1:1'],
  ['---json\n{"title": "A"}\n---\n', 'front-matter-missing 1:1'],
  ['---\ntitle: A\n', 'front-matter-unclosed 1:1'],
  ['---\ntitle: A\n---- \n', 'front-matter-unclosed 3:1'],
  ['---\ntitle: A: B\n---\n', 'yaml-colon 2:8'],
  ['---\ntitle: A\ntitle: B\n---\n', 'yaml-duplicate-key 3:1'],
  ['---\na: 1\n__proto__: { b: 1 }\n---\n', 'yaml-not-plain 3:1'],
  ['---\na: &x [b]\nc: *x\n---\n', 'yaml-not-plain 2:7,yaml-not-plain 3:4'],
])('%j is refused', (text, faults) => {
  expect(faultsIn(text).join()).toBe(faults);
});

test('the same fault is told each time that a file is read', () => {
  const text = '---\ntitle: [\n---\n';
  expect(faultsIn(text)).not.toEqual([]);
  expect(faultsIn(text)).toEqual(faultsIn(text));
});

test('no text makes it throw', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      'title: A',
      '  - b',
      'a: {',
      '}',
      '"',
      "'",
      '*x',
      '&x',
      '!!js/function',
      '? a',
      '<<: *x',
      '\t',
      '%YAML 1.2',
      '...',
      '| ',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const result = readFrontMatter(['---', ...lines, '---', ''].join('\n'));
      expect(result.ok || result.fault.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
