/** Symbolic links in the content folder: none is followed, since it could lead to any file of the machine that builds. */
import { type Dirent, existsSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Finding, findingOf } from '#archive/problem.ts';

/** What is at a place itself; `undefined` where nothing is, or where a part of its path is no folder. */
export function ownKind(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}

export function isLink(file: string): boolean {
  return ownKind(file)?.isSymbolicLink() ?? false;
}

/** Whether anything has this name, a link that leads nowhere too. */
export function isThere(file: string): boolean {
  return isLink(file) || existsSync(file);
}

/**
 * The first part of a path below the content folder that is a link: a folder on the way or the file itself. The content
 * folder may be one: whoever starts the command has chosen it.
 */
export function linkOnTheWay(folder: string, file: string): string | undefined {
  const parts = relative(resolve(folder), resolve(file)).split(sep);
  return parts
    .map((_, index) => join(folder, ...parts.slice(0, index + 1)))
    .find((place) => isLink(place));
}

/** What is in a folder; `undefined` where it cannot be read, or has gone. */
export function entriesIn(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** The links in a folder and below, or the folder itself where it is one. A name that is not there has none. */
export function linksBelow(folder: string): string[] {
  if (isLink(folder)) return [folder];
  if (!ownKind(folder)?.isDirectory()) return [];
  return (entriesIn(folder) ?? [])
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .flatMap(({ name }) => linksBelow(join(folder, name)));
}

/** In: the link, as messages name it. */
export function linked(path: string): Finding {
  return findingOf(
    'file-linked',
    { path },
    {
      found: 'This is a symbolic link, and the archive follows none: it could lead anywhere.',
      remedy: 'Put the file or folder itself here.',
    },
  );
}

/** Reports each link once: many files can lie behind one. */
export function eachLinkOnce<T extends { readonly code: string; readonly path: string }>(
  problems: readonly T[],
): T[] {
  const links = new Set<string>();
  return problems.filter((one) => {
    if (one.code !== 'file-linked') return true;
    const isFirst = !links.has(one.path);
    links.add(one.path);
    return isFirst;
  });
}
