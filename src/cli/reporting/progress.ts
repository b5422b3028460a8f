/** A line that says how far a long command is; for people alone, so only where a terminal shows it. */
import type { ProgressOutput } from '#cli/command-io.ts';

const patience = 1000;
const pause = 100;

/** `onRead` takes how many are done, such as files read, and of how many; `end` takes the line away again. */
export function progress(out: ProgressOutput, what = 'files read') {
  const start = performance.now();
  let shown = 0;
  return {
    onRead(read: number, of: number): void {
      const now = performance.now();
      if (!out.isTTY || now - start < patience || now - shown < pause) return;
      shown = now;
      const [done, all] = [read, of].map((number) => number.toLocaleString('en'));
      out.write(`\r\u001B[K${done} of ${all} ${what}`);
    },
    end(): void {
      if (shown > 0) out.write('\r\u001B[K');
    },
  };
}
