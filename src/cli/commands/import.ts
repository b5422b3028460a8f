/** Makes draft articles of a clipping. Exit 0, 1 where nothing could be imported, 2 where it was called wrongly. */
import { basename, resolve } from 'node:path';
import type { parseArgs } from 'node:util';
import { formatProblem, problemOf } from '#archive/problem.ts';
import { askedDraft } from '#cli/asking/draft-fields.ts';
import { command } from '#cli/command.ts';
import type { CommandIo, Terminal } from '#cli/command-io.ts';
import { help } from '#cli/help/import.ts';
import { UsageError } from '#cli/usage.ts';
import { draftAnswerFault, draftFields } from '#editing/answer-fault.ts';
import type { Clipping, Clippings, Fault, Read } from '#importing/clipping.ts';
import { draftOf, type NamedDraft } from '#importing/draft/draft.ts';
import type { Given } from '#importing/draft/given.ts';
import { isEncoding } from '#importing/read/decode-text.ts';
import { readClippings } from '#importing/read/read-clipping.ts';
import { readFile, readStream } from '#importing/read/read-input.ts';
import { importAsJson, importAsText } from '#importing/write/import-report.ts';
import { eventFault, folderFault } from '#importing/write/target-faults.ts';
import { writeDrafts } from '#importing/write/write-drafts.ts';
import { contentFolder, messagePath } from '#ingest/folder/content-files.ts';
import { type KnownContent, knownContent } from '#ingest/known-content.ts';

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

const flagTypes = {
  event: { type: 'string', multiple: true },
  id: text,
  title: text,
  date: text,
  publisher: text,
  byline: text,
  language: text,
  read: text,
  encoding: text,
  out: text,
  yes,
  json: yes,
} as const;

type Flags = ReturnType<typeof parseArgs<{ options: typeof flagTypes }>>['values'];

export const run = command(help, flagTypes, async ({ values: flags, positionals }, io) => {
  const file = fileOf(positionals);
  checkFlags(flags);
  const folder = flags.out ? resolve(io.cwd, flags.out) : contentFolder(io);
  const wrongFolder = folderFault(folder);
  if (wrongFolder) return reportFault(wrongFolder, messagePath(folder), flags, io);
  const known = knownContent(folder);
  const wrongEvent = eventFault(flags.event ?? [], known);
  if (wrongEvent) return reportFault(wrongEvent, '--event', flags, io);
  const read = await readInput(file, flags.encoding, io);
  if (!read.ok) return reportFault(read.fault, file === '-' ? 'standard input' : file, flags, io);
  const { clippings, skipped } = read.value;
  if (clippings.length > 1 && flags.id) {
    throw new UsageError(`--id names one article, and this export holds ${clippings.length}.`);
  }
  const terminal = file === '-' || flags.yes || flags.json ? undefined : io.terminal;
  const drafts = await draftsOf(clippings, flags, known, terminal);
  const written = writeDrafts(folder, drafts, new Set(known.ids.articles.keys()));
  if (!written.ok) return reportFault(written.fault, messagePath(folder), flags, io);
  const report = flags.json ? importAsJson : importAsText;
  io.print(report({ written: written.value, skipped }));
  return 0;
});

/** One draft is completed by the person at the terminal. */
async function draftsOf(
  clippings: readonly Clipping[],
  flags: Flags,
  known: KnownContent,
  terminal: Terminal | undefined,
): Promise<readonly NamedDraft[]> {
  const given = givenBy(flags);
  const [only, ...others] = clippings;
  if (only && others.length === 0 && terminal) {
    return [await askedDraft(only, given, flags.id, known, terminal)];
  }
  return clippings.map((clipping) => ({
    draft: draftOf(clipping, given, known),
    id: flags.id || undefined,
  }));
}

function fileOf([file = '', ...others]: readonly string[]): string {
  if (file !== '' && others.length === 0) return file;
  const found = file === '' ? 'Name the file to import' : 'Name one file at a time';
  throw new UsageError(`${found}, or - for what is piped in. --help explains the rest.`);
}

function checkFlags(flags: Flags): void {
  for (const field of draftFields) {
    const fault = draftAnswerFault(field, flags[field] ?? '');
    if (fault !== undefined) throw new UsageError(`--${field}: ${fault}`);
  }
  if (flags.encoding !== undefined && !isEncoding(flags.encoding)) {
    throw new UsageError(
      `--encoding: "${flags.encoding}" is not an encoding. Write one such as windows-1252, windows-1250, windows-1256 or utf-16le.`,
    );
  }
}

function givenBy({ title, date, publisher, byline, language, read, event }: Flags): Given {
  const typed = { title, date, publisher, byline, language, read, events: event };
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
}

async function readInput(
  file: string,
  encoding: string | undefined,
  io: CommandIo,
): Promise<Read<Clippings>> {
  if (file === '-' && io.stdin.isTTY) {
    io.printError(
      'Paste the text, then press Ctrl+D on a line of its own (Windows: Ctrl+Z, Enter).',
    );
  }
  const bytes = file === '-' ? await readStream(io.stdin) : readFile(resolve(io.cwd, file));
  return bytes.ok ? readClippings(basename(file), bytes.value, encoding) : bytes;
}

/** Says what is wrong, and where, as `npm run validate` does. */
function reportFault(
  { code, found, remedy, line = 1, column = 1 }: Fault,
  path: string,
  flags: Flags,
  io: CommandIo,
) {
  const problem = problemOf(code, { path, line, column }, { found, remedy });
  io.printError(formatProblem(problem));
  if (flags.json) io.print(JSON.stringify({ written: [], problem }, null, 2));
  return 1;
}
