/** Reads the folder `versions` of the content: the ledger, and the versions that it says are kept. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { articleSchema } from '#archive/article/schema.ts';
import { type Finding, findingOf, type Problem } from '#archive/problem.ts';
import type { KeptVersion, VersionRecord, Versions } from '#archive/version.ts';
import { checkArticleBody } from '#ingest/bodies/check-body.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import type { TextOf } from '#ingest/folder/read-text.ts';
import { isThere } from '#ingest/folder/symbolic-links.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { readLedger } from './read-ledger.ts';

const folderName = 'versions';

/** The ledger of a content folder. */
export function ledgerFile(folder: string): string {
  return join(folder, folderName, 'ledger.json');
}

/** The file of a version that is kept. */
export function keptFile(folder: string, id: string, version: number): string {
  return join(folder, folderName, id, `${version}.md`);
}

/**
 * SHA-256 of a kept file in hexadecimal. Line ends count as one character each: version control may write them as the
 * system has them.
 */
export function fileHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

export interface ReadVersions {
  /** Left out where there is no ledger that can be used: nothing is promised then. */
  readonly versions?: Versions;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** In: the content folder, and where the text of files comes from. */
export function readVersions(folder: string, textOf: TextOf): ReadVersions {
  const file = ledgerFile(folder);
  if (!isThere(file)) return { findings: [], problems: [] };
  const path = messagePath(file);
  const read = textOf(file, path);
  if ('problem' in read) return { findings: [], problems: [read.problem] };
  const { ledger, lines, findings } = readLedger(read.text, path);
  if (findings.length > 0) return { findings, problems: [] };
  const kept = [...ledger].map(([id, record]) => ({
    id,
    versions: keptVersions(folder, id, record, textOf),
  }));
  const all = kept.flatMap(({ versions }) => versions);
  return {
    versions: {
      path,
      ledger,
      lines,
      kept: new Map(
        kept.map(({ id, versions }) => [id, versions.flatMap(({ version }) => version ?? [])]),
      ),
    },
    findings: all.flatMap((one) => one.findings),
    problems: all.flatMap((one) => one.problems),
  };
}

interface ReadVersion {
  readonly version?: KeptVersion;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

function keptVersions(
  folder: string,
  id: string,
  { kept }: VersionRecord,
  textOf: TextOf,
): ReadVersion[] {
  return Object.entries(kept).map(([typed, { sha256, links }]) => {
    const number = Number(typed);
    const file = keptFile(folder, id, number);
    const path = messagePath(file);
    const read = textOf(file, path);
    const version = `Version ${number} of "${id}"`;
    if ('problem' in read && read.problem.code === 'file-linked') {
      return { findings: [], problems: [read.problem] };
    }
    if (!('text' in read)) {
      return {
        findings: [altered(path, `${version} was kept here, and it cannot be read.`)],
        problems: [],
      };
    }
    if (fileHash(read.text) !== sha256) {
      return {
        findings: [altered(path, `${version} is not what was kept: it has changed.`)],
        problems: [],
      };
    }
    const { file: parsed, problems } = parseFile(
      articleSchema,
      id,
      path,
      read.text,
      checkArticleBody,
    );
    // Nobody can mend what is only doubtful in a version that stays as it is.
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (!parsed) return { findings: [], problems: errors };
    const { fields, body } = parsed;
    return { version: { number, path, fields, body, links }, findings: [], problems: errors };
  });
}

function altered(path: string, found: string): Finding {
  return findingOf(
    'version-altered',
    { path },
    {
      found,
      remedy:
        'Put the file back as it was, from version control or a copy: a version that was published stays as it is.',
    },
  );
}
