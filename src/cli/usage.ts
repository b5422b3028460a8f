/** Reads the words and flags of a command. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { suggestion } from '#archive/text/suggestions.ts';

/** How a command was called wrongly: a sentence for the person who called it. It ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The person at the terminal has left before the end: nothing is to be written. It ends with exit code 1. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** The flags and words of the command line. Throws a UsageError where a flag is not known or lacks its value. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  options: Options,
  args: readonly string[],
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(inWords(error, Object.keys(options)), { cause: error });
  }
}

function inWords(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '--([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return `${message.split('. ')[0]?.replace(/\.$/, '')}.`;
  const near = suggestion(
    `--${unknown}`,
    known.map((name) => `--${name}`),
  );
  return `There is no flag --${unknown}. ${near}--help lists them.`;
}
