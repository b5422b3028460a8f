import { expect, test } from 'vitest';
import { formerlyEdits } from '#editing/formerly.ts';
import { openSource } from '#editing/source-file.ts';
import { applyEdits } from '#editing/text-edits.ts';

function withFormer(frontMatter: string, old = 'old', present = 'new'): string {
  const text = `---\n${frontMatter}---\n\nBody.\n`;
  const source = openSource(text);
  if (!source) throw new Error('Not readable');
  const changed = applyEdits(text, source.toFile(formerlyEdits(source, old, present)));
  return changed.replace(/^---\n/, '').replace(/---\n\nBody\.\n$/, '');
}

test.each([
  ['a new field, last', 'title: A\n', 'title: A\nformerly: [old]\n'],
  ['after a list', 'topics:\n  - a\n', 'topics:\n  - a\nformerly: [old]\n'],
  ['after a comment', 'title: A\n# note\n', 'title: A\n# note\nformerly: [old]\n'],
  ['after a folded text', 'title: >-\n  A\n  B\n', 'title: >-\n  A\n  B\nformerly: [old]\n'],
  ['in fields that are indented', '  title: A\n', '  title: A\n  formerly: [old]\n'],
  ['in braces', '{ title: A }\n', '{formerly: [old],  title: A }\n'],
  ['no field yet', '', 'formerly: [old]\n'],
  ['a list in brackets', 'formerly: [ a, b ] # why\n', 'formerly: [ old, a, b ] # why\n'],
  ['an empty list', 'formerly: []\n', 'formerly: [old]\n'],
  [
    'a list of lines',
    'formerly:\n  # first\n  - a\n  - b\n',
    'formerly:\n  # first\n  - old\n  - a\n  - b\n',
  ],
  ['a list that is not indented', 'formerly:\n- a\nx: y\n', 'formerly:\n- old\n- a\nx: y\n'],
  ['an empty field', 'formerly: # none\nx: y\n', 'formerly: [old] # none\nx: y\n'],
])('%s', (_, before, after) => {
  expect(withFormer(before)).toBe(after);
});

test('a name that the file takes back gives its place to the old one', () => {
  expect(withFormer("formerly: [a, 'new']\n")).toBe("formerly: [a, 'old']\n");
});
