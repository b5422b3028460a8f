/** Makes draft articles of a clipping. Exit 0, 1 where nothing could be imported, 2 where it was called wrongly. */
import { basename, resolve } from 'node:path';
import { formatProblem, problemOf } from '#archive/problem.ts';
import type { Clippings, Fault, Read } from '#importing/clipping.ts';
import { answeredFields, answerFault } from '#importing/draft/answers.ts';
import { askedDraft } from '#importing/draft/asked-draft.ts';
import { draftOf, type Given } from '#importing/draft/draft.ts';
import { isEncoding } from '#importing/read/decode-text.ts';
import { readClippings } from '#importing/read/read-clipping.ts';
import { readFile, readStream } from '#importing/read/read-input.ts';
import { importAsJson, importAsText } from '#importing/write/import-report.ts';
import { eventFault, folderFault } from '#importing/write/target-faults.ts';
import { writeDrafts } from '#importing/write/write-drafts.ts';
import { contentFolder, messagePath } from '#ingest/content-files.ts';
import { knownContent } from '#ingest/known-content.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const help = `npm run import -- <file or -> [<flags>]

Makes a draft article of a clipping: a saved page (.html), plain text (.txt; its headline above the text), markdown
(.md), or an export of WordPress (.xml; a draft for each published post). A single hyphen reads what is piped in.

  npm run import -- saved-page.html --event bridge-closed
  npm run import -- - --publisher "The Gazette" --yes < pasted.txt

  --event <id>         an event of the archive that it reports; may stand more than once
  --id <id>            the name of the file, which is the address; proposed where left out
  --title <headline>   what an editor knows better than the clipping; an empty text leaves the field out
  --date <date>        when it was published: 2024-05-02
  --publisher <name>   who published it
  --byline <names>     who wrote it, with commas between them
  --language <tag>     its language: en, sq, fa, ar …
  --read <date>        when the copy was read
  --encoding <name>    what the file is written in, where it is not UTF-8 and does not say: windows-1252
  --out <folder>       the content folder; ARCHIVE_CONTENT or content where left out
  --yes                ask nothing: what the clipping does not settle is left out
  --json               tell what was written, left open and dropped as JSON; asks nothing
  --help               this text

Each draft has status: draft and rights text: none, so that nothing is published by accident. Nothing is overwritten and
nothing is fetched. What is unclear is asked at a terminal (for one clipping from a file), and otherwise left out, with a
comment in the draft. Everything that was dropped is listed. docs/importing.md tells more.

Exit code: 0, 1 where nothing could be imported and nothing was written, 2 for a wrong flag.`;

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

const terminal = { input: process.stdin, output: process.stdout };

type Flags = ReturnType<typeof readCommand>['flags'];

await runCommand(async () => {
  const { flags, file } = readCommand();
  if (flags.help) {
    console.log(help);
    return 0;
  }
  const folder = flags.out ? resolve(flags.out) : contentFolder();
  const wrongFolder = folderFault(folder);
  if (wrongFolder) return refuse(wrongFolder, messagePath(folder), flags);
  const known = knownContent(folder);
  const wrongEvent = eventFault(flags.event ?? [], known);
  if (wrongEvent) return refuse(wrongEvent, '--event', flags);
  const read = await readInput(file, flags.encoding);
  if (!read.ok) return refuse(read.fault, file === '-' ? 'standard input' : file, flags);
  const { clippings, skipped } = read.value;
  const [only, ...others] = clippings;
  if (others.length > 0 && flags.id) {
    throw new UsageError(`--id names one article, and this export holds ${clippings.length}.`);
  }
  const given = givenBy(flags);
  const asked = only && others.length === 0 && asks(file, flags);
  const drafts = asked
    ? await askedDraft(only, given, flags.id, known, terminal)
    : clippings.map((clipping) => ({
        draft: draftOf(clipping, given, known),
        id: flags.id || undefined,
      }));
  if (drafts === undefined) {
    console.error('Nothing was written.');
    return 1;
  }
  const written = writeDrafts(folder, drafts, new Set(known.ids.articles.keys()));
  if (!written.ok) return refuse(written.fault, messagePath(folder), flags);
  const report = flags.json ? importAsJson : importAsText;
  console.log(report({ written: written.value, skipped }));
  return 0;
});

function readCommand() {
  const { values: flags, positionals } = readArguments({
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
    help: { type: 'boolean', short: 'h' },
  });
  const [file = '', ...others] = positionals;
  if (!flags.help && (file === '' || others.length > 0)) {
    const found = file === '' ? 'Name the file to import' : 'Name one file at a time';
    throw new UsageError(`${found}, or - for what is piped in. --help tells more.`);
  }
  for (const field of answeredFields) {
    const fault = answerFault(field, flags[field] ?? '');
    if (fault !== undefined) throw new UsageError(`--${field}: ${fault}`);
  }
  if (flags.encoding !== undefined && !isEncoding(flags.encoding)) {
    throw new UsageError(
      `--encoding: "${flags.encoding}" is no encoding. Write one such as windows-1252, windows-1250, windows-1256 or utf-16le.`,
    );
  }
  return { flags, file };
}

function givenBy({ title, date, publisher, byline, language, read, event }: Flags): Given {
  const typed = { title, date, publisher, byline, language, read, events: event };
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
}

async function readInput(file: string, encoding?: string): Promise<Read<Clippings>> {
  if (file === '-' && process.stdin.isTTY) {
    console.error(
      'Paste the text, then press Ctrl+D on a line of its own (Windows: Ctrl+Z, Enter).',
    );
  }
  const bytes = file === '-' ? await readStream(process.stdin) : readFile(file);
  return bytes.ok ? readClippings(basename(file), bytes.value, encoding) : bytes;
}

function asks(file: string, { yes: isSilent, json }: Flags): boolean {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  return isTerminal && file !== '-' && !isSilent && !json;
}

/** Says what is wrong, and where, as `npm run validate` does. */
function refuse({ code, found, remedy, line = 1, column = 1 }: Fault, path: string, flags: Flags) {
  const problem = problemOf(code, { path, line, column }, { found, remedy });
  console.error(formatProblem(problem));
  if (flags.json) console.log(JSON.stringify({ written: [], problem }, null, 2));
  return 1;
}
