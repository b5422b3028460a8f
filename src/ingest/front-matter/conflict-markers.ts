/** What Git leaves in a file that two people have changed, until somebody decides between them. */
import type { TextFault } from './text-fault.ts';

const begins = /^<{7}(?: .*)?$/;
const parts = /^={7}$/;
const ends = /^>{7}(?: .*)?$/;

/** In: a file with line feeds. Out: a fault for each conflict, at its first mark. */
export function conflictFaults(text: string): TextFault[] {
  if (!/^(?:<{7}|>{7}|={7})/m.test(text)) return [];
  const lines = text.split('\n');
  const frontMatterEnds = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const isFrontMatter = (index: number) => frontMatterEnds === -1 || index < frontMatterEnds;
  let [open, parted] = [false, false];
  return lines.flatMap((line, index): TextFault[] => {
    if (begins.test(line)) {
      [open, parted] = [true, false];
      return [faultOf(line, index, endOf(lines, index))];
    }
    // In a body seven equals signs underline a heading, and seven pointed brackets quote.
    const isLeft =
      !open &&
      ((parts.test(line) && isFrontMatter(index)) ||
        (ends.test(line) && (parted || isFrontMatter(index))));
    if (parts.test(line)) parted = true;
    if (ends.test(line)) [open, parted] = [false, false];
    return isLeft && !parts.test(lines[index - 1] ?? '') ? [faultOf(line, index, -1)] : [];
  });
}

function endOf(lines: readonly string[], from: number): number {
  return lines.findIndex((line, index) => index > from && ends.test(line));
}

function faultOf(line: string, index: number, end: number): TextFault {
  const whole = end === -1 ? '' : ` It ends on line ${end + 1}.`;
  return {
    code: 'conflict-marker',
    found: `Git has left a conflict between two versions of the text here: "${line}".${whole}`,
    remedy:
      'Keep what is right of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    line: index + 1,
    column: 1,
  };
}
