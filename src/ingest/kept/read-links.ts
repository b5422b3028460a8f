/** The file `links.json` of the content folder: what `npm run links` found, one address a line, so that changes merge. */
import { join } from 'node:path';
import { type LinkRecords, linkRecordsSchema } from '#archive/link-record.ts';
import { compareText, type Finding, findingOf, type Problem } from '#archive/problem.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import type { TextOf } from '#ingest/folder/read-text.ts';
import { isThere } from '#ingest/folder/symbolic-links.ts';

export interface ReadLinks {
  /** Empty where there is no such file, or none that can be used. */
  readonly links: LinkRecords;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export function linksFile(folder: string): string {
  return join(folder, 'links.json');
}

/** In: the content folder, and where the text of files comes from. */
export function readLinks(folder: string, textOf: TextOf): ReadLinks {
  const file = linksFile(folder);
  const links = new Map();
  if (!isThere(file)) return { links, findings: [], problems: [] };
  const path = messagePath(file);
  const read = textOf(file, path);
  if ('problem' in read) return { links, findings: [], problems: [read.problem] };
  const parsed = parseJson(read.text);
  const checked = linkRecordsSchema.safeParse(parsed);
  if (checked.success) {
    return { links: new Map(Object.entries(checked.data)), findings: [], problems: [] };
  }
  const address = String(checked.error.issues[0]?.path[0] ?? '');
  return { links, findings: [invalid(path, address, lineOf(read.text, address))], problems: [] };
}

/** The records as a file, sorted by address. */
export function linksText(links: LinkRecords): string {
  const lines = [...links]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([address, record]) => `  ${JSON.stringify(address)}: ${JSON.stringify(record)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lineOf(text: string, address: string): number {
  const at = address === '' ? -1 : text.indexOf(JSON.stringify(address));
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}

function invalid(path: string, address: string, line: number): Finding {
  return findingOf(
    'links-invalid',
    { path, at: { line, column: 1 } },
    {
      found:
        address === ''
          ? 'This is not the record of links as npm run links writes it.'
          : `What is recorded of "${address}" is not as npm run links writes it.`,
      remedy: 'Put the file back as it was, or delete it and run npm run links again.',
    },
  );
}
