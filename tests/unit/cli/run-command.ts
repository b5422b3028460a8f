/** Runs a command within this process, without a terminal. What it would print is returned. */
import { relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from '#cli/command.ts';
import type { CommandIo } from '#cli/command-io.ts';

interface Surroundings {
  readonly env?: CommandIo['env'];
  /** Absolute. */
  readonly cwd?: string;
  readonly stdin?: string | Buffer;
}

export async function runCommand(
  run: Command,
  args: readonly string[],
  { env = {}, cwd = process.cwd(), stdin = '' }: Surroundings = {},
) {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await run(args, {
    env,
    cwd,
    print: (text) => out.push(`${text}\n`),
    printError: (text) => errors.push(`${text}\n`),
    stdin: Readable.from([Buffer.from(stdin)]),
    stderr: { write: (text) => errors.push(text) },
    terminal: undefined,
    onInterrupt: () => {},
    endNow: (code) => {
      throw new Error(`The command ended the process, with ${code}.`);
    },
  });
  return { status, stdout: seenFrom(cwd, out), stderr: seenFrom(cwd, errors) };
}

/** Messages name files from the current folder of this process, which tests share: here, from the one of the command. */
function seenFrom(cwd: string, printed: readonly string[]): string {
  const way = relative(process.cwd(), cwd).split(sep).join('/');
  return way === '' ? printed.join('') : printed.join('').replaceAll(`${way}/`, '');
}
