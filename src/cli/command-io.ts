/** What surrounds a command: its environment, its streams and the person at the terminal. A test gives its own. */
import type { Readable, Writable } from 'node:stream';
import type { RunPlace } from '#ingest/folder/content-files.ts';

/** Where a person can be asked. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** As much of stderr as a line of progress needs. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface CommandIo extends RunPlace {
  /** Writes a text and a line end to stdout. */
  readonly print: (text: string) => void;
  /** The same to stderr. */
  readonly printError: (text: string) => void;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stderr: ProgressOutput;
  /** `undefined` where nobody is there to answer, as in a pipe or on a server. */
  readonly terminal: Terminal | undefined;
  /** Calls the listener when the person presses Ctrl+C, which then does not end the command. */
  readonly onInterrupt: (listener: () => void) => void;
  /** Ends the process at once, whatever it still waits for. */
  readonly endNow: (code: number) => never;
}

/** The real surroundings of this process. Stdin is opened when it is needed. */
export function processIo(): CommandIo {
  return {
    env: process.env,
    cwd: process.cwd(),
    print: (text) => console.log(text),
    printError: (text) => console.error(text),
    get stdin() {
      return process.stdin;
    },
    stderr: process.stderr,
    get terminal() {
      const { stdin: input, stdout: output } = process;
      return input.isTTY && output.isTTY ? { input, output } : undefined;
    },
    onInterrupt: (listener) => {
      process.once('SIGINT', listener);
    },
    endNow: (code) => process.exit(code),
  };
}
