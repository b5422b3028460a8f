/** The fixture newsroom, read once for the tests of a file. */
import { readArchive } from '#ingest/read-archive.ts';

export const { archive: newsroom } = readArchive('tests/fixtures/newsroom');

/** What is in the archive under an id. Throws where nothing is. */
export function found<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const item = byId.get(id);
  if (item === undefined) throw new Error(`Nothing is called "${id}"`);
  return item;
}
