/** Splits a file into front matter and body. The only place that calls gray-matter. */
import matter from 'gray-matter';
import type { FieldPath, Position } from '#archive/problem.ts';
import { readYaml, type YamlBlock, type YamlFault } from './yaml.ts';

export interface FrontMatter {
  readonly data: unknown;
  /** The text below the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly locate: (field: FieldPath) => Position;
}

export type FrontMatterResult =
  | { readonly ok: true; readonly value: FrontMatter }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/** gray-matter evaluates `---js` by itself: every engine but ours refuses. */
const refusingEngine = () => {
  throw new Error('Front matter is YAML and nothing else');
};
const refusedLanguages = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];

/**
 * Reads a markdown file with YAML front matter between two lines of `---`. A byte order mark and
 * Windows line ends are fine. Never throws on what an editor wrote: faults come back with their place.
 */
export function readFrontMatter(text: string): FrontMatterResult {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const fault = fenceFault(plain);
  if (fault) return { ok: false, faults: [fault] };
  let block: YamlBlock = readYaml('');
  const { content } = matter(plain, {
    language: 'yaml',
    engines: {
      ...Object.fromEntries(refusedLanguages.map((name) => [name, refusingEngine])),
      yaml: {
        parse: (yaml) => {
          block = readYaml(yaml);
          return {};
        },
        stringify: refusingEngine,
      },
    },
  });
  if (block.faults.length > 0) return { ok: false, faults: block.faults };
  const bodyLine = plain.slice(0, plain.length - content.length).split('\n').length;
  return { ok: true, value: { data: block.data, body: content, bodyLine, locate: block.locate } };
}

/** What is wrong with the fences. gray-matter would take any line that begins with `---` for one. */
function fenceFault(text: string): YamlFault | undefined {
  const lines = text.split('\n');
  if (text.trim() === '') {
    return {
      code: 'file-empty',
      found: 'The file is empty.',
      remedy: 'Write front matter between two lines of ---, then the text.',
      line: 1,
      column: 1,
    };
  }
  if (lines[0]?.trimEnd() !== '---' || lines[0] !== lines[0].trimStart()) {
    return {
      code: 'front-matter-missing',
      found: 'The file does not begin with a line of exactly three hyphens.',
      remedy: 'Begin the file with ---, then the fields, then another line of ---.',
      line: 1,
      column: 1,
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end !== -1 && lines[end]?.trimEnd() === '---') return undefined;
  return {
    code: 'front-matter-unclosed',
    found: 'The front matter is not closed by a line of exactly three hyphens.',
    remedy: 'Write a line of --- between the last field and the text.',
    line: end === -1 ? 1 : end + 1,
    column: 1,
  };
}
