/** How deep lists and groups are nested, before a parser is asked, which would exhaust its stack. */
import type { TextFault } from './text-fault.ts';

/** Lists and groups within each other: the schemas need four. Parsers call themselves for each. */
const maxDepth = 32;

export function tooDeep(block: string): TextFault | undefined {
  let depth = 0;
  for (const [index, line] of block.split('\n').entries()) {
    // What begins at the edge is within nothing; quotation marks don't matter, since no text is so odd.
    if (/^[^\s#]/.test(line)) depth = 0;
    const inLine = /^[ \t]*(?:[-?][ \t]+)*/.exec(line)?.[0] ?? '';
    const nested = Math.max(inLine.match(/[-?]/g)?.length ?? 0, inLine.length / 2);
    depth += (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0);
    const max = Math.max(nested, depth, line.match(/[[{]/g)?.length ?? 0);
    if (max > maxDepth) {
      return {
        code: 'yaml-too-deep',
        found: `Lists or groups are nested more than ${maxDepth} deep here.`,
        remedy: 'Close brackets, and indent by two spaces.',
        line: index + 1,
        column: 1,
      };
    }
    depth = Math.max(0, depth);
  }
  return undefined;
}
