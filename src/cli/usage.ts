/** Reads the words and flags of a command. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { suggestion } from '#archive/text/suggestions.ts';

/** How a command was called wrongly: a sentence for the person who called it. It ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The flags and words of the command line. Throws a UsageError where a flag is not known or lacks its value. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  options: Options,
  args: readonly string[] = process.argv.slice(2),
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

/** Runs a command to its exit code; one that was called wrongly says how, and ends with 2. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
