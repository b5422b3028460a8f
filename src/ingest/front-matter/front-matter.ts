/** Splits a file into front matter and body. The only place that calls gray-matter. */
import matter from 'gray-matter';
import type { FieldPath, Position } from '#archive/problem.ts';
import { fail, type Result, succeed } from '#archive/result.ts';
import { characterFaults } from './characters.ts';
import { conflictFaults } from './conflict-markers.ts';
import type { Expects } from './expected-fields.ts';
import type { TextFault } from './text-fault.ts';
import { readYaml, type YamlBlock } from './yaml.ts';

export interface FrontMatter {
  readonly data: unknown;
  /** What is typed in it and not read. */
  readonly lost: readonly TextFault[];
  /** The text below the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly locate: (field: FieldPath) => Position;
}

/** How much a block of front matter may hold, in bytes of UTF-8. */
const maxBytes = 64 * 1024;

/** gray-matter evaluates `---js` by itself: every engine but ours refuses. */
const refusingEngine = () => {
  throw new Error('Front matter is YAML and nothing else');
};
const refusedLanguages = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];

/**
 * Reads a markdown file with YAML front matter between two lines of `---`. A byte order mark and
 * Windows line ends are fine. Never throws on what an editor wrote: faults come back with their place. Only
 * where it is known which fields are free text does it find one that is cut off.
 */
export function readFrontMatter(
  text: string,
  expects?: Expects,
): Result<FrontMatter, readonly TextFault[]> {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const conflicts = conflictFaults(plain);
  if (conflicts.length > 0) return fail(conflicts);
  const fault = fenceFault(plain) ?? sizeFault(plain);
  if (fault) return fail([fault]);
  let block: YamlBlock = readYaml('');
  const { content } = matter(plain, {
    language: 'yaml',
    engines: {
      ...Object.fromEntries(refusedLanguages.map((name) => [name, refusingEngine])),
      yaml: {
        parse: (yaml) => {
          block = readYaml(yaml, expects);
          return {};
        },
        stringify: refusingEngine,
      },
    },
  });
  const head = plain.slice(0, plain.length - content.length);
  const faults = [...characterFaults(head, false), ...block.faults];
  if (faults.length > 0) return fail(faults);
  const bodyLine = head.split('\n').length;
  const { data, lost, locate } = block;
  return succeed({ data, lost, body: content, bodyLine, locate });
}

/** Three hyphens that a word processor has made other dashes of, or that are beside something unseen. */
const oddFence =
  /^[\s\u200b\u2060\ufeff]*(?:-*[–—―−‐‑－][-–—―−‐‑－]*|[\u00a0\u200b\u2060\ufeff]+---|---[\u00a0\u200b\u2060\ufeff]+)[\s\u200b\u2060\ufeff]*$/;

/** What is wrong with the fences. gray-matter would take any line that begins with `---` for one. */
function fenceFault(text: string): TextFault | undefined {
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
  const wrongFence = lines.findIndex((line) => oddFence.test(line));
  if (wrongFence !== -1 && (lines[0] !== '---' || !lines.slice(1).includes('---'))) {
    return {
      code: 'character-mistaken',
      found: `This line has "${lines[wrongFence]?.trim()}" where three plain hyphens are meant.`,
      remedy: 'Write --- there: three hyphens, and nothing else on the line.',
      line: wrongFence + 1,
      column: 1,
    };
  }
  if (lines[0] !== '---') {
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

function sizeFault(text: string): TextFault | undefined {
  const bytes = Buffer.byteLength(text.slice(0, text.indexOf('\n---', 3)));
  if (bytes <= maxBytes) return undefined;
  return {
    code: 'front-matter-too-large',
    found: `The front matter has ${Math.ceil(bytes / 1024)} kB; it may have up to ${maxBytes / 1024} kB.`,
    remedy: 'Keep the fields here, and the text below the second line of ---.',
    line: 1,
    column: 1,
  };
}
