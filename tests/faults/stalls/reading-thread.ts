/** Reads a body in each way that the archive does, and tells how much processor time each took. */
import { parentPort } from 'node:worker_threads';
import { articleSchema } from '#archive/article/schema.ts';
import { checkArticleBody } from '#ingest/bodies/check-body.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { linkPlaces } from '#markdown/link-places.ts';
import { renderMarkdown } from '#markdown/render-markdown.ts';

const head =
  '---\ntitle: T\ndate: 2024\npublisher: P\nsummary: S.\nrights:\n  text: full\n  statement: A.\n---\n\n';
const options = { idPrefix: 'user-content-a--', resolveLink: () => '/articles/a/' };

const readers: Readonly<Record<string, (body: string) => unknown>> = {
  validate: (body) =>
    parseFile(articleSchema, 'a', 'content/articles/a.md', head + body, checkArticleBody),
  page: (body) => renderMarkdown(body, options),
  rename: linkPlaces,
};

/** Milliseconds of processor time. */
function timeOf(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

parentPort?.on('message', (body: string) => {
  const times = Object.entries(readers).map(([name, read]) => [name, timeOf(() => read(body))]);
  parentPort?.postMessage(Object.fromEntries(times));
});
