/** Which faults of front matter are reported: the causes, where they are known, and not what follows from them. */
import { type Document, isScalar, visit } from 'yaml';
import type { Position } from '#archive/problem.ts';
import type { Expects } from './expected-fields.ts';
import { dashMissing, lacksDash, missingDashes } from './missing-dashes.ts';
import type { TextFault } from './text-fault.ts';
import { yamlCauses } from './yaml-causes.ts';

interface Block {
  readonly document: Document.Parsed;
  readonly block: string;
  readonly expects: Expects;
  readonly at: (offset: number) => Position;
}

/** In: a block that cannot be read, what is wrong with it, and the texts that are cut off in it. */
export function explainedFaults(
  { document, block, expects, at }: Block,
  faults: readonly TextFault[],
  lost: readonly TextFault[],
): TextFault[] {
  const { dashes, others } = withoutDashes({ document, block, expects, at }, faults);
  const stumbles = new Set(others.map(({ line }) => line));
  const causes = [...yamlCauses(block, stumbles, textLines(document, at)), ...lost];
  const from = Math.min(...causes.map(({ line }) => line));
  return [...dashes, ...others.filter(({ line }) => line < from), ...causes];
}

/** Faults that a missing dash is the cause of become one for each dash. */
function withoutDashes({ document, block, expects, at }: Block, faults: readonly TextFault[]) {
  const { first, following } = missingDashes(document, expects);
  const [begun, repeated] = [first, following].map((offsets) => offsets.map(at));
  const lines = block.split('\n');
  const lacking = new Set(
    faults
      .filter(({ code }) => code === 'yaml-invalid' || code === 'yaml-colon')
      .map(({ line }) => line)
      .filter((line) => lacksDash(lines, line)),
  );
  const places = [
    ...(begun ?? []),
    ...[...lacking]
      .filter((line) => !lacking.has(line - 1))
      .map((line) => ({ line, column: (lines[line - 1] ?? '').search(/\S/) + 1 })),
  ];
  const explained = new Set([...(begun ?? []), ...(repeated ?? [])].map(({ line }) => line));
  return {
    dashes: places.map((place) => ({ ...dashMissing, ...place })),
    others: faults.filter(
      ({ code, line }) =>
        !(code === 'yaml-duplicate-key' && explained.has(line)) && !lacking.has(line),
    ),
  };
}

/** The lines of texts over several lines, but for the first: whatever is there is part of a text. */
function textLines(document: Document.Parsed, at: Block['at']): ReadonlySet<number> {
  const lines = new Set<number>();
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || node.type === 'PLAIN' || !node.range) return;
      const [first, last] = [at(node.range[0]).line, at(Math.max(0, node.range[1] - 1)).line];
      for (let line = first + 1; line <= last; line += 1) lines.add(line);
    },
  });
  return lines;
}
