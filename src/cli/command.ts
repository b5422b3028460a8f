/** The frame of every command: it reads the flags, answers --help, and gives wrong usage a sentence and exit code 2. */
import type { ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { CommandIo } from './command-io.ts';
import { Cancelled, readArguments, UsageError } from './usage.ts';

/** In: the words after the name of the command. Out: the exit code. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

type Parsed<Flags extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Flags; allowPositionals: true; strict: true }>
>;

const helpFlag = { help: { type: 'boolean', short: 'h' } } as const;

/** A command with a help text, flags beside --help, and what it does with them. */
export function command<Flags extends ParseArgsOptionsConfig>(
  help: string,
  flags: Flags,
  action: (parsed: Parsed<Flags & typeof helpFlag>, io: CommandIo) => number | Promise<number>,
): Command {
  return withUsage((args, io) => {
    const parsed = readArguments({ ...flags, ...helpFlag }, args);
    if (!('help' in parsed.values)) return action(parsed, io);
    io.print(help);
    return 0;
  });
}

/** A command that reads its arguments itself. Where it throws a UsageError, it ends with the sentence of that. */
export function withUsage(
  action: (args: readonly string[], io: CommandIo) => number | Promise<number>,
): Command {
  return async (args, io) => {
    try {
      return await action(args, io);
    } catch (error) {
      if (error instanceof Cancelled) return 1;
      if (!(error instanceof UsageError)) throw error;
      io.printError(error.message);
      return 2;
    }
  };
}
