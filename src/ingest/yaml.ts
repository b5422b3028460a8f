/** Reads a block of YAML so that every scalar stays the text that was typed, and remembers where each stood. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { FieldPath, Position } from '#archive/problem.ts';
import { characterFault } from './characters.ts';
import { cutOffTexts } from './cut-off-text.ts';
import type { Expects } from './expected-fields.ts';
import { repeatedFields } from './repeated-fields.ts';
import type { Mistake, TextFault } from './text-fault.ts';
import { explainedFaults } from './yaml-faults.ts';
import { yamlWords } from './yaml-words.ts';

export interface YamlBlock {
  readonly data: unknown;
  readonly faults: readonly TextFault[];
  /** What is typed and not read; the data are there all the same. */
  readonly lost: readonly TextFault[];
  /** Where a field's value stands; for one that is missing, what it is missing from: line 1, column 1 for the whole block. */
  readonly locate: (field: FieldPath) => Position;
}

/**
 * In: YAML 1.2, failsafe schema, one document, without aliases, anchors and tags, and what is expected in its fields.
 * Never throws.
 */
export function readYaml(block: string, expects: Expects = () => 'other'): YamlBlock {
  const deep = tooDeep(block);
  if (deep) {
    return { data: undefined, faults: [deep], lost: [], locate: () => ({ line: 1, column: 1 }) };
  }
  const lines = new LineCounter();
  const document = parseDocument(block, {
    schema: 'failsafe',
    // Looked for below: the library compares each key with all before it.
    uniqueKeys: false,
    strict: true,
    merge: false,
    stringKeys: true,
    logLevel: 'error',
    lineCounter: lines,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = [
    ...unreadableParts(document)
      .slice(0, maxListed)
      .map(({ code, message, pos }) => ({
        ...yamlWords(code, message),
        ...at(openedAt(document, message) ?? pos[0]),
      })),
    ...repeatedFields(document)
      .slice(0, maxListed)
      .map((offset) => ({ ...yamlWords('DUPLICATE_KEY', ''), ...at(offset) })),
    ...(mayForbid.test(block) ? forbiddenParts(document).slice(0, maxListed) : []).map(
      ({ what, offset }) => ({
        code: 'yaml-not-plain' as const,
        found: `${what} cannot be used here.`,
        remedy: 'Write the text itself; put it in quotation marks if it begins with & * or !.',
        ...at(offset),
      }),
    ),
    ...(block.includes('\\') ? escapedParts(document) : []).map(({ offset, ...fault }) => ({
      ...fault,
      ...at(offset),
    })),
  ];
  const lost = cutOffTexts(document, block, expects)
    .slice(0, maxListed)
    .map(({ offset, ...fault }) => ({ ...fault, ...at(offset) }));
  return {
    data: faults.length === 0 ? document.toJS() : undefined,
    faults:
      faults.length === 0 ? [] : explainedFaults({ document, block, expects, at }, faults, lost),
    lost: faults.length === 0 ? lost : [],
    locate: (field) => at(offsetOf(document, field)),
  };
}

/** What comes after the first few follows from them. */
const maxListed = 10;

/** Lists and groups within each other: the schemas need four. Parsers call themselves for each. */
const maxDepth = 32;

function tooDeep(block: string): TextFault | undefined {
  let depth = 0;
  for (const [index, line] of block.split('\n').entries()) {
    // What begins at the edge is within nothing; quotation marks don't matter, since no text is so odd.
    if (/^[^\s#]/.test(line)) depth = 0;
    const inLine = /^[ \t]*(?:[-?][ \t]+)*/.exec(line)?.[0] ?? '';
    const nested = Math.max(inLine.match(/[-?]/g)?.length ?? 0, inLine.length / 2);
    depth += (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0);
    const most = Math.max(nested, depth, line.match(/[[{]/g)?.length ?? 0);
    if (most > maxDepth) {
      return {
        code: 'yaml-too-deep',
        found: `Lists or groups stand more than ${maxDepth} deep within each other here.`,
        remedy: 'Close brackets, and indent by two spaces.',
        line: index + 1,
        column: 1,
      };
    }
    depth = Math.max(0, depth);
  }
  return undefined;
}

/** Characters that are forbidden, written as escapes: "\u202E". */
function escapedParts(document: Document.Parsed) {
  const parts: (Mistake & { offset: number })[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      const fault = typeof value === 'string' ? characterFault(value) : undefined;
      if (fault) parts.push({ ...fault, offset: range?.[0] ?? 0 });
    },
  });
  return parts;
}

/** Without any of these there is no alias, anchor, tag or such a name. */
const mayForbid = /[*&!]|__proto__|\\/;

/** Tags are told of by themselves, in better words. */
function unreadableParts({ errors, warnings }: Document.Parsed) {
  return [...errors, ...warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
}

/** Where a quotation mark was opened that is not closed: the library tells of the end of the text. */
function openedAt(document: Document.Parsed, message: string): number | undefined {
  if (!/closing ["']quote/.test(message)) return undefined;
  let opened: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') opened = range?.[0];
    },
  });
  return opened;
}

function forbiddenParts(document: Document.Parsed): { what: string; offset: number }[] {
  const parts: { what: string; offset: number }[] = [];
  visit(document, (_key, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === '__proto__') {
      parts.push({ what: 'A field named __proto__', offset: node.key.range?.[0] ?? 0 });
    }
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) parts.push({ what: 'A reference (*)', offset });
    else if (node.anchor) parts.push({ what: 'An anchor (&)', offset });
    else if (node.tag) parts.push({ what: 'A tag (!)', offset });
  });
  return parts;
}

/** The offset of a field's value; of its name where the value is empty; of what it is missing from where it is not there. */
function offsetOf(document: Document.Parsed, field: FieldPath): number {
  if (field.length === 0) return 0;
  if (!document.hasIn(field)) return offsetOf(document, field.slice(0, -1));
  const node = document.getIn(field, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  const empty = isScalar(node) && node.source === '' && node.type === 'PLAIN';
  return (empty ? nameOffset(document, field) : offset) ?? 0;
}

function nameOffset(document: Document.Parsed, field: FieldPath): number | undefined {
  const parent = field.length === 1 ? document.contents : document.getIn(field.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === field.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
