/** Reads a block of YAML so that every scalar stays the text that was typed, and remembers where each was. */
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { FieldPath, Position } from '#archive/problem.ts';
import { cutOffTexts } from './cut-off-text.ts';
import type { Expects } from './expected-fields.ts';
import { repeatedFields } from './repeated-fields.ts';
import type { TextFault } from './text-fault.ts';
import { tooDeep } from './yaml-depth.ts';
import { explainedFaults } from './yaml-faults.ts';
import { notPlain } from './yaml-not-plain.ts';
import { offsetOf, openedAt } from './yaml-places.ts';
import { yamlWords } from './yaml-words.ts';

export interface YamlBlock {
  readonly data: unknown;
  readonly faults: readonly TextFault[];
  /** What is typed and not read; the data are there all the same. */
  readonly lost: readonly TextFault[];
  /** The place of a field's value; for one that is missing, of what it is missing from: line 1, column 1 for the whole block. */
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
    ...notPlain(document, block, maxListed).map(({ offset, ...fault }) => ({
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

/** Without tags, which are reported in words of their own. */
function unreadableParts({ errors, warnings }: Document.Parsed) {
  return [...errors, ...warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
}
