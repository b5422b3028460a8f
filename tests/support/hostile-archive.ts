/**
 * An archive of hostile inputs: an article, an event and a topic each, with the input in every field and every place of a
 * body that the archive lets it into. What it refuses is told apart, by its own reader, and left out.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '#archive/problem.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { type FileKind, fileKinds, type HostileFile, hostileFile } from './hostile-files.ts';
import type { HostileInput } from './hostile-inputs.ts';

export interface HostileArchive {
  /** Every error that the reader found, before what it refuses was taken out. */
  readonly refusals: readonly Problem[];
  /** Where each input stands after that: `title` of `articles/scripts-1`, `body: heading` … */
  readonly placed: readonly { readonly file: string; readonly place: string }[];
}

/** A picture of one point. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** More than it ever takes: what is refused in one round may hide what is refused in the next. */
const maxRounds = 10;

/** Fills a folder (it is emptied first) with an archive that can be built. Throws where the reader refuses it for ever. */
export function writeHostileArchive(
  folder: string,
  inputs: readonly HostileInput[],
): HostileArchive {
  rmSync(folder, { recursive: true, force: true });
  write(join(folder, 'media/bridge.png'), Buffer.from(picture, 'base64'));
  const refused = new Map<string, Set<string>>();
  const refusals: Problem[] = [];
  for (let round = 0; round < maxRounds; round += 1) {
    const files = writeFiles(folder, inputs, refused);
    const errors = readArchive(folder).problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { refusals, placed: placesOf(files) };
    refusals.push(...errors);
    for (const error of errors) refuse(error, files, refused);
  }
  throw new Error(`The archive is refused for ever: ${JSON.stringify(refusals.at(-1))}`);
}

/** By path, as messages name it. */
type Files = ReadonlyMap<string, HostileFile & { readonly key: string }>;

function writeFiles(
  folder: string,
  inputs: readonly HostileInput[],
  refused: ReadonlyMap<string, ReadonlySet<string>>,
): Files {
  return new Map(
    inputs.flatMap((input, number) =>
      fileKinds.map((kind) => {
        const key = keyOf(kind, input);
        const file = hostileFile(kind, input, number, refused.get(key) ?? new Set());
        const path = join(folder, `${key}.md`);
        write(path, file.text);
        return [messagePath(path), { key, ...file }] as const;
      }),
    ),
  );
}

const keyOf = (kind: FileKind, { id }: HostileInput) => `${kind}/${id}`;

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Takes note of the places that an error is about. */
function refuse(error: Problem, files: Files, refused: Map<string, Set<string>>): void {
  const file = files.get(error.path);
  if (!file) throw new Error(`An error of no file: ${JSON.stringify(error)}`);
  const places = new Set([...(refused.get(file.key) ?? []), ...placesIn(file, error)]);
  refused.set(file.key, places);
}

function placesIn(
  { fields, contexts }: HostileFile,
  { field, line, code }: Problem,
): readonly string[] {
  if (field === 'body') {
    const at = contexts.findLastIndex((context) => context.line <= line);
    return brokenBy(code, contexts, at).map(({ name }) => `body: ${name}`);
  }
  if (fields.includes(field)) return [field];
  if (field === 'statements[0].source') return ['sources[0].id'];
  // What is wrong with YAML, or with a character in it, is told of the file.
  return field.startsWith('claims') ? ['claims'] : fields;
}

function brokenBy<T>(code: string, contexts: readonly T[], at: number): readonly T[] {
  // The character is in the input, and so in every place.
  if (code === 'character-forbidden') return contexts;
  // What is open stays open, so that every line after this one is as deep.
  return code === 'body-too-deep' ? contexts.slice(at) : contexts.slice(at, at + 1);
}

function placesOf(files: Files): HostileArchive['placed'] {
  return [...files.values()].flatMap(({ key, fields, contexts }) =>
    [...fields, ...contexts.map(({ name }) => `body: ${name}`)].map((place) => ({
      file: key,
      place,
    })),
  );
}
