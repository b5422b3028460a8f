/** The archive as data: tables, JSON and what describes them. Each file is made when it is written, and then forgotten. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Archive } from '#archive/archive.ts';
import { dataFiles } from '#exports/data/files.ts';
import { splitAbove } from '#exports/data/format.ts';
import { loadArchive } from '#ingest/load-archive.ts';

export const getStaticPaths = (() =>
  filesOf(loadArchive()).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const file = filesOf(loadArchive()).find(({ name }) => name === params.file);
  return file ? new Response(file.write()) : new Response(null, { status: 404 });
};

/** Which files there are is asked once for an archive. */
type DataFiles = ReturnType<typeof dataFiles>;
const listed = new WeakMap<Archive, DataFiles>();

function filesOf(archive: Archive): DataFiles {
  const files = listed.get(archive) ?? dataFiles(archive, splitAbove);
  listed.set(archive, files);
  return files;
}
