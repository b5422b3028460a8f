/** Writes the JSON Schemas of front matter where editors of text look for them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchemaOf } from '#editing/json-schemas.ts';
import {
  contentFolder,
  contentKinds,
  listContent,
  type RunPlace,
} from '#ingest/folder/content-files.ts';

/** The committed schemas, by the path of their file from the root of the project. */
export function schemaFiles(): { readonly path: string; readonly text: string }[] {
  return contentKinds.map((kind) => ({
    path: `schemas/${kind.replace(/s$/, '')}.schema.json`,
    text: `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
  }));
}

/** Writes the committed schemas below the root of the project. Returns the paths of those that have changed. */
export function writeSchemaFiles(root: string): string[] {
  mkdirSync(join(root, 'schemas'), { recursive: true });
  return schemaFiles()
    .filter(({ path, text }) => readOrNothing(join(root, path)) !== text)
    .map(({ path, text }) => {
      writeFileSync(join(root, path), text);
      return path;
    });
}

/**
 * Lists the archive's files for the Astro extension of VS Code, which completes and checks front matter of Astro's own
 * collections: it looks in `.astro/collections` for a schema of each kind, and for a list of files by their
 * addresses in small letters. The folder is Astro's own and in no commit.
 */
export function writeEditorIndex(place: RunPlace): void {
  const folder = join(place.cwd, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  for (const kind of contentKinds) {
    writeFileSync(join(folder, `${kind}.schema.json`), JSON.stringify(jsonSchemaOf(kind)));
  }
  const entries = listContent(contentFolder(place)).files.map(({ file, kind }) => [
    decodeURIComponent(pathToFileURL(file).href).toLowerCase(),
    kind,
  ]);
  const collections = contentKinds.map((name) => ({ hasSchema: true, name }));
  writeFileSync(
    join(folder, 'collections.json'),
    JSON.stringify({ collections, entries: Object.fromEntries(entries) }),
  );
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
