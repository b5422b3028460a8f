/** Links from one content file to another, by relative path. */
import { posix } from 'node:path';
import { suggestion } from '#archive/did-you-mean.ts';
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
 * Where a relative address in a body leads. In: the path of the file that it stands in and the
 * address; out: `undefined` where it is not a path to a markdown file of articles, events or topics.
 */
export function contentLink(fromPath: string, address: string): ContentLink | undefined {
  const [pathname = '', ...rest] = address.split('#');
  if (!pathname.endsWith('.md')) return undefined;
  const parts = posix.join(posix.dirname(fromPath), safeDecode(pathname)).split('/');
  const kind = contentKinds.find((name) => parts.slice(0, -1).includes(name));
  const id = parts.at(-1)?.slice(0, -'.md'.length);
  if (!kind || !id) return undefined;
  return { kind, id, fragment: rest.length > 0 ? `#${rest.join('#')}` : '' };
}

/** Relative links that lead to no content file. `files` are those that the content folder holds. */
export function brokenLinks(
  from: { readonly path: string; readonly links: readonly FileLink[] },
  files: ReadonlySet<string>,
): Problem[] {
  return from.links.filter(isRelative).flatMap(({ address, line, column }): Problem[] => {
    const [pathname = ''] = address.split('#');
    const target = posix.join(posix.dirname(from.path), safeDecode(pathname));
    if (pathname.endsWith('.md') && files.has(target)) return [];
    return [
      {
        severity: 'error',
        code: 'link-broken',
        path: from.path,
        field: 'body',
        line,
        column,
        found: `The link "${address}" leads to no file of the archive.`,
        remedy: `${suggestion(target, files)}Write the path to a markdown file from this one, or a whole address beginning with https://.`,
      },
    ];
  });
}

function isRelative({ address }: FileLink): boolean {
  return address !== '' && !/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address);
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
