/** Links from one content file to another, by relative path. */
import { posix } from 'node:path';
import { nearest } from '#archive/did-you-mean.ts';
import type { Problem } from '#archive/problem.ts';
import { type ContentKind, contentKinds } from './content-files.ts';
import type { FileLink } from './parse-file.ts';

/** A link that leads to a content file. */
export interface ContentLink {
  readonly kind: ContentKind;
  readonly id: string;
  /** `#claim`, or empty. */
  readonly fragment: string;
}

/**
 * Where a relative address in a body leads. In: the content folder, the file that the address stands
 * in (both as messages name them) and the address; out: `undefined` where it is not a path to a
 * markdown file of articles, events or topics.
 */
export function contentLink(
  folder: string,
  fromPath: string,
  address: string,
): ContentLink | undefined {
  const { target, fragment } = targetOf(fromPath, address);
  const [kindName, ...rest] = posix.relative(folder, target).split('/');
  const kind = contentKinds.find((name) => name === kindName);
  const name = rest.at(-1);
  if (!kind || !name?.endsWith('.md')) return undefined;
  return { kind, id: name.slice(0, -'.md'.length), fragment };
}

/** Relative links that lead to no file that has a page. `files` are those that have one. */
export function brokenLinks(
  from: { readonly path: string; readonly links: readonly FileLink[] },
  files: ReadonlySet<string>,
): Problem[] {
  return from.links.filter(isRelative).flatMap(({ address, line, column }): Problem[] => {
    const { target } = targetOf(from.path, address);
    if (files.has(target)) return [];
    const near = nearest(target, files);
    const suggested =
      near === undefined
        ? ''
        : `Did you mean "${posix.relative(posix.dirname(from.path), near)}"? `;
    return [
      {
        severity: 'error',
        code: 'link-broken',
        path: from.path,
        field: 'body',
        line,
        column,
        found: `The link "${address}" leads to no published file of the archive.`,
        remedy: `${suggested}Write the path to a markdown file from this one, or a whole address beginning with https://.`,
      },
    ];
  });
}

/** The file that an address in a file names, both as messages name them; `undefined` for the address of no file. */
export function linkTarget(fromPath: string, address: string): string | undefined {
  const isFile = isRelative({ address }) && !/^[#?]/.test(address);
  return isFile ? targetOf(fromPath, address).target : undefined;
}

/** The file that an address names, as messages name it, and the part of it. */
function targetOf(fromPath: string, address: string): { target: string; fragment: string } {
  const at = address.indexOf('#');
  const pathname = at === -1 ? address : address.slice(0, at);
  return {
    target: posix.join(posix.dirname(fromPath), safeDecode(pathname)),
    fragment: at === -1 ? '' : address.slice(at),
  };
}

function isRelative({ address }: Pick<FileLink, 'address'>): boolean {
  return address !== '' && !/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address);
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
