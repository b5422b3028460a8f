/** Reads the body of one file again, for the page that shows it. */

import { type ContentLink, contentLink } from '#ingest/bodies/content-links.ts';
import { type KeptLinks, keptLink } from '#ingest/bodies/kept-links.ts';
import {
  type ContentKind,
  contentFolder,
  contentKinds,
  messagePath,
} from '#ingest/folder/content-files.ts';
import { textBelow } from '#ingest/folder/read-text.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';
import { loadArchive } from './load-archive.ts';

export interface ReadBody {
  /** The markdown below the front matter. */
  readonly markdown: string;
  /** Where a relative address or an id in it leads; `undefined` where that is no content file. */
  readonly linkTo: (address: string) => ContentLink | undefined;
}

/**
 * In: the path that the archive names the file by, relative to the current folder; of a kept version also where
 * its links led. Throws where the file has gone or broken since the archive was read.
 */
export function readBody(path: string, links?: KeptLinks): ReadBody {
  const read = textBelow(contentFolder())(path, path);
  if ('problem' in read) throw new Error(`${path}: ${read.problem.found}`);
  const parsed = readFrontMatter(read.text);
  if (!parsed.ok) throw new Error(`${path}: ${parsed.fault[0]?.found}`);
  return {
    markdown: parsed.value.body,
    linkTo: (address) =>
      links
        ? keptLink(links, address)
        : contentLink(messagePath(contentFolder()), path, address, kindsOf),
  };
}

/** The kinds that have a file of this id with a page. */
function kindsOf(id: string): ContentKind[] {
  const { articleById, eventById, topicById } = loadArchive();
  const byKind = { articles: articleById, events: eventById, topics: topicById } as const;
  return contentKinds.filter((kind) => byKind[kind].has(id));
}
