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

/** What is wrong with a block of YAML. */
export interface YamlFault extends Position {
  readonly code: string;
  readonly found: string;
  readonly remedy: string;
}

export interface YamlBlock {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  /** Where a field's value stands; line 1, column 1 for a field that is missing. */
  readonly locate: (field: FieldPath) => Position;
}

/** Words for what people get wrong most; `yaml`'s own words for the rest. */
const mistakes: Record<string, Pick<YamlFault, 'code' | 'found' | 'remedy'>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-colon',
    found: 'There is a colon too many on this line, or a line is indented wrongly.',
    remedy: "Put a text that has a colon in it in quotation marks: title: 'Iran: the answer'.",
  },
  DUPLICATE_KEY: {
    code: 'yaml-duplicate-key',
    found: 'This field stands here twice.',
    remedy: 'Keep one of the two.',
  },
  MISSING_CHAR: {
    code: 'yaml-unclosed',
    found: 'A quotation mark or bracket is not closed, or a colon is missing.',
    remedy: 'Close it where the text ends; every field is a name, a colon, a space and a value.',
  },
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    found: 'A tab stands where only spaces may.',
    remedy: 'Indent with two spaces.',
  },
};

/** In: YAML 1.2, failsafe schema, one document, without aliases, anchors and tags. Never throws. */
export function readYaml(block: string): YamlBlock {
  const lines = new LineCounter();
  const document = parseDocument(block, {
    schema: 'failsafe',
    uniqueKeys: true,
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
    ...unreadableParts(document).map(({ code, message, pos }) => ({
      ...wordsFor(code, message),
      ...at(pos[0]),
    })),
    ...(mayForbid.test(block) ? forbiddenParts(document) : []).map(({ what, offset }) => ({
      code: 'yaml-not-plain',
      found: `${what} cannot be used here.`,
      remedy: 'Write the text itself; put it in quotation marks if it begins with & * or !.',
      ...at(offset),
    })),
  ];
  return {
    data: faults.length === 0 ? document.toJS() : undefined,
    faults,
    locate: (field) => at(offsetOf(document, field)),
  };
}

/** Without any of these there is no alias, anchor, tag or such a name. */
const mayForbid = /[*&!]|__proto__|\\/;

/** Tags are told of by themselves, in better words. */
function unreadableParts({ errors, warnings }: Document.Parsed) {
  return [...errors, ...warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
}

function wordsFor(code: string, message: string) {
  const isUnclosed = /must be sufficiently indented and end with/.test(message);
  return mistakes[isUnclosed ? 'MISSING_CHAR' : code] ?? otherMistake(message);
}

function otherMistake(message: string): Pick<YamlFault, 'code' | 'found' | 'remedy'> {
  const [reason = message] = message.split(/ at line |\n/);
  return {
    code: 'yaml-invalid',
    found: `The front matter cannot be read as YAML: ${reason}.`,
    remedy:
      'Every field is a name, a colon, a space and a value; lists and groups are indented by two spaces.',
  };
}

function forbiddenParts(document: Document.Parsed): { what: string; offset: number }[] {
  const parts: { what: string; offset: number }[] = [];
  visit(document, (key, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === '__proto__') {
      parts.push({ what: 'A field named __proto__', offset: node.key.range?.[0] ?? 0 });
    }
    if (!isNode(node) || key === 'key') return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) parts.push({ what: 'A reference (*)', offset });
    else if (node.anchor) parts.push({ what: 'An anchor (&)', offset });
    else if (node.tag) parts.push({ what: 'A tag (!)', offset });
  });
  return parts;
}

/** The offset of a field's value; of its name where the value is empty; 0 where neither is there. */
function offsetOf(document: Document.Parsed, field: FieldPath): number {
  if (!document.hasIn(field)) return 0;
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
