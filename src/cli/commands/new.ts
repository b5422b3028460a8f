/** Makes a new file of the archive. Exit 0, 1 where nothing was written, 2 where it was called wrongly. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Result } from '#archive/result.ts';
import { proposedId } from '#archive/text/proposed-id.ts';
import { askFields, askId, askKind, namedBy } from '#cli/asking/new-fields.ts';
import { withUsage } from '#cli/command.ts';
import type { CommandIo, Terminal } from '#cli/command-io.ts';
import { help, helpOf } from '#cli/help/new.ts';
import { kindOf } from '#cli/kinds.ts';
import { newReport } from '#cli/reporting/new-report.ts';
import { printFailure } from '#cli/reporting/print-failure.ts';
import { writeEditorIndex } from '#cli/schema-files.ts';
import { readArguments, UsageError } from '#cli/usage.ts';
import type { Failure } from '#editing/failure.ts';
import { type FlagValues, fieldFlags, fieldsOf, requiredFlags } from '#editing/field-flags.ts';
import { type NewFile, type NewFilePlan, planNewFile } from '#editing/new-file.ts';
import { type ContentKind, contentFolder } from '#ingest/folder/content-files.ts';
import { type KnownContent, knownContent } from '#ingest/known-content.ts';

type Fields = Readonly<Record<string, unknown>>;

export const run = withUsage(makeNew);

async function makeNew(args: readonly string[], io: CommandIo): Promise<number> {
  const [first] = args;
  if (first === '--help' || first === '-h') {
    io.print(help);
    return 0;
  }
  const terminal = args.includes('--yes') ? undefined : io.terminal;
  const hasKind = first !== undefined && !first.startsWith('-');
  if (!hasKind && !terminal) {
    throw new UsageError(
      'Say what it is: npm run new -- article, event or topic. --help explains the rest.',
    );
  }
  const kind = kindOf(hasKind || !terminal ? (first ?? '') : await askKind(terminal));
  const flags = readFlags(kind, hasKind ? args.slice(1) : args);
  if (flags.help) {
    io.print(helpOf(kind));
    return 0;
  }
  const folder = contentFolder(io);
  const known = knownContent(folder);
  const file = await completed(kind, flags, known, terminal);
  return write(planNewFile(folder, file, known), file, known, io);
}

/** The file by its flags, with what the person at the terminal adds. */
async function completed(
  kind: ContentKind,
  flags: FlagValues,
  known: KnownContent,
  terminal: Terminal | undefined,
): Promise<NewFile> {
  const given = fieldsOf(kind, flags);
  const { id } = flags;
  if (!terminal) {
    demandRequired(kind, given);
    return { kind, fields: given, id: typeof id === 'string' ? id : idFrom(kind, given) };
  }
  const fields = await askFields(kind, given, known, terminal);
  return {
    kind,
    fields,
    id: typeof id === 'string' ? id : await askId(kind, fields, known, terminal),
  };
}

function write(
  plan: Result<NewFilePlan, Failure>,
  { fields }: NewFile,
  known: KnownContent,
  io: CommandIo,
): number {
  if (!plan.ok) return printFailure(plan.fault, io);
  mkdirSync(dirname(plan.value.file.file), { recursive: true });
  writeFileSync(plan.value.file.file, plan.value.text, { flag: 'wx' });
  writeEditorIndex(io);
  io.print(newReport(plan.value.file, fields, known));
  return 0;
}

function readFlags(kind: ContentKind, args: readonly string[]) {
  const options: ParseArgsOptionsConfig = {
    id: { type: 'string' },
    yes: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  for (const { name, isList } of fieldFlags[kind])
    options[name] = { type: 'string', multiple: isList };
  const { values, positionals } = readArguments(options, args);
  const [word] = positionals;
  if (word === undefined) return values;
  throw new UsageError(
    `"${word}" belongs to no flag. Put a text of several words in quotation marks.`,
  );
}

function demandRequired(kind: ContentKind, given: Fields): void {
  const required = given.status === 'draft' ? ['title'] : requiredFlags[kind];
  const missing = required.filter((name) => !given[name]).map((name) => `--${name}`);
  if (missing.length > 0) {
    throw new UsageError(`Missing: ${missing.join(', ')}. --help explains them.`);
  }
}

function idFrom(kind: ContentKind, fields: Fields): string {
  const id = proposedId(kind, namedBy(fields));
  if (id !== undefined) return id;
  throw new UsageError('The title has too few plain letters to make a file name from: add --id.');
}
