/** What a computer cannot do, in a sentence for the person who runs a build. */
import type { CommandIo } from '#cli/command-io.ts';

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no space left on the disk.',
  EDQUOT: 'Your share of the disk is used up.',
  EMFILE: 'Too many files are open at once: raise the limit that “ulimit -n” shows.',
  ENFILE: 'Too many files are open on this computer.',
  ENOMEM: 'There is not enough memory.',
  EROFS: 'The disk can only be read.',
  EIO: 'The disk does not answer.',
};

/** In: what failed, as an error or as the output of a program; out: `undefined` where it says nothing of that kind. */
export function systemFault(failure: unknown): string | undefined {
  const text = failure instanceof Error ? `${codeOf(failure)} ${failure.message}` : String(failure);
  const code = Object.keys(sentences).find((one) => new RegExp(`\\b${one}\\b`).test(text));
  if (code !== undefined) return sentences[code];
  const refused = /\b(?:EACCES|EPERM): [^,]+, (\w+) '([^']+)'/.exec(text);
  return refused ? `This may not be read or written: ${refused[2]}.` : undefined;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** Says why nothing was built; the exit code. */
export function notBuilt(why: string, { printError }: Pick<CommandIo, 'printError'>): number {
  printError(`${why}\nThe site was not built; the last one is unchanged.`);
  return 1;
}
