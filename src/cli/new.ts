/** Makes a new file of the archive. Exit 0, 1 where nothing was written, 2 where it was called wrongly. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { outletSlug } from '#archive/outlet.ts';
import { proposedId } from '#archive/text/proposed-id.ts';
import { nearest } from '#archive/text/suggestions.ts';
import { descriptionOf, fieldFlags, fieldsOf } from '#editing/field-flags.ts';
import { jsonSchemaOf } from '#editing/json-schemas.ts';
import { planNewFile } from '#editing/new-file.ts';
import { type ContentKind, contentFolder } from '#ingest/content-files.ts';
import { type KnownContent, knownContent } from '#ingest/known-content.ts';
import { articlePath, eventPath, topicPath } from '#site/paths.ts';
import { askFields, askId, askKind, Cancelled, namedBy } from './ask-new.ts';
import { kindOf } from './kinds.ts';
import { printFailure } from './print-failure.ts';
import { writeEditorIndex } from './schema-files.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const intro = `npm run new -- <article|event|topic> [<flags>]

Writes a new file with the fields that you give, and all others as comments that explain them. At a terminal it asks for
what is missing. It never overwrites a file.

  npm run new -- article
  npm run new -- article --title "Harbour bridge closed" --date 2024-05-02 --publisher "The Gazette" --event bridge-closed
  npm run new -- topic --name "Port Maren" --kind place`;

const outro = `  --id               the file's name, which is its address; made from the title where left out
  --yes              ask nothing
  --help             this text (npm run new -- article --help lists the flags of an article)

A flag with * may stand more than once. Exit code: 0, 1 where nothing was written, 2 where something is missing or wrong.`;

/** What a file cannot do without; a draft of an article can. */
const requiredFlags: Readonly<Record<ContentKind, readonly string[]>> = {
  articles: ['title', 'date', 'publisher'],
  events: ['title', 'date'],
  topics: ['name', 'kind'],
};

const isAsked = (yes: boolean | undefined) =>
  yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;

await runCommand(async () => {
  try {
    return await makeNew(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Cancelled) return 1;
    throw error;
  }
});

async function makeNew([first, ...rest]: readonly string[]): Promise<number> {
  if (first === '--help' || first === '-h') {
    console.log(`${intro}\n\n${outro}`);
    return 0;
  }
  const hasKind = first !== undefined && !first.startsWith('-');
  if (!hasKind && !isAsked(rest.includes('--yes'))) {
    throw new UsageError(
      'Say what it is: npm run new -- article, event or topic. --help tells more.',
    );
  }
  const kind = kindOf(hasKind ? first : await askKind());
  const { id, yes, help, ...flags } = readFlags(
    kind,
    hasKind || first === undefined ? rest : [first, ...rest],
  );
  if (help) {
    console.log(helpOf(kind));
    return 0;
  }
  const given = fieldsOf(kind, flags);
  const asks = isAsked(yes === true);
  if (!asks) demandRequired(kind, given);
  const folder = contentFolder();
  const known = knownContent(folder);
  const fields = asks ? await askFields(kind, given, known) : given;
  const name =
    typeof id === 'string' ? id : asks ? await askId(kind, fields, known) : idFrom(kind, fields);
  const plan = planNewFile(folder, { kind, id: name, fields }, known);
  if (!plan.ok) return printFailure(plan);
  mkdirSync(dirname(plan.file.file), { recursive: true });
  writeFileSync(plan.file.file, plan.text, { flag: 'wx' });
  writeEditorIndex();
  console.log(nextSteps(plan.file.path, kind, name, hintOn(fields, known)));
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

function demandRequired(kind: ContentKind, given: Readonly<Record<string, unknown>>): void {
  const required = given.status === 'draft' ? ['title'] : requiredFlags[kind];
  const missing = required.filter((name) => !given[name]).map((name) => `--${name}`);
  if (missing.length > 0)
    throw new UsageError(`Missing: ${missing.join(', ')}. --help tells more.`);
}

function idFrom(kind: ContentKind, fields: Readonly<Record<string, unknown>>): string {
  const id = proposedId(kind, namedBy(fields));
  if (id !== undefined) return id;
  throw new UsageError('No name for the file can be made of that in plain letters: add --id.');
}

function helpOf(kind: ContentKind): string {
  const schema = jsonSchemaOf(kind);
  const required = new Set(requiredFlags[kind]);
  const lines = fieldFlags[kind].map((flag) => {
    const name = `--${flag.name}${flag.isList ? ' *' : ''}`;
    const needed = required.has(flag.name) ? ' (required)' : '';
    return `  ${name.padEnd(18)} ${descriptionOf(schema, flag)}${needed}`;
  });
  return [intro, '', ...lines, outro].join('\n');
}

/** A publisher that nobody knew, and that is spelled nearly like one. */
function hintOn(
  { publisher }: Readonly<Record<string, unknown>>,
  { outlets }: KnownContent,
): string[] {
  if (typeof publisher !== 'string' || outlets.has(outletSlug(publisher))) return [];
  const near = nearest(
    publisher,
    [...outlets.values()].map(({ name }) => name),
  );
  return near === undefined
    ? []
    : [`"${publisher}" is new to the archive. If "${near}" is meant, change it in the file.`];
}

function nextSteps(path: string, kind: ContentKind, id: string, hints: readonly string[]): string {
  const address = { articles: articlePath, events: eventPath, topics: topicPath }[kind]({ id });
  const task = {
    articles:
      'Write the report below the second ---, in your own words, and fill in the fields that you need.',
    events: 'Fill in its claims, and write below the second --- what is known of it.',
    topics: 'Write below the second --- a line or two that introduce it.',
  }[kind];
  return [
    `Written: ${path}`,
    ...hints,
    '',
    task,
    '  npm run validate   tells what is missing',
    `  npm run dev        shows it at ${address}`,
  ].join('\n');
}
