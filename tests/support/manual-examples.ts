/** The examples of the manual as files of an archive. */
import type { Code } from 'mdast';
import { remark } from 'remark';

const required = {
  article: ['title: An example', 'date: 2022-09-09', 'publisher: The Gazette'],
  event: ['title: An example', 'date: 2022-09-08'],
  topic: ['name: An example', 'kind: subject'],
};

function isKind(word: string): word is keyof typeof required {
  return Object.hasOwn(required, word);
}

/** The file that an example stands for: a whole one, or the fields of one. */
export function fileOf(
  { lang, meta, value }: Code,
  index: number,
): { path: string; text: string } | undefined {
  if (lang === 'markdown') return { path: `${meta}`.replace(/^content\//, ''), text: value };
  const kind = meta ?? '';
  if (lang !== 'yaml' || !isKind(kind)) return undefined;
  const fields = required[kind].filter((line) => !value.startsWith(`${line.split(':')[0]}:`));
  const text = ['---', ...fields, value, '---', '', 'Text.', ''].join('\n');
  return { path: `${kind}s/example-${index}.md`, text };
}

/** The blocks of code in a text of the manual. */
export const examples = (text: string) =>
  remark()
    .parse(text)
    .children.filter((node) => node.type === 'code');
