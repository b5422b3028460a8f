/** Links from one content file to another: by relative path, or by id. */
import { posix } from 'node:path';
import { type ContentFile, type ContentKind, contentKinds } from '#ingest/folder/content-files.ts';

/** A link that leads to a content file. */
export interface ContentLink {
  readonly kind: ContentKind;
  readonly id: string;
  /** `#claim`, or empty. */
  readonly fragment: string;
}

/** The files that a link may lead to. */
export interface LinkTargets {
  readonly byPath: ReadonlyMap<string, ContentFile>;
  readonly byId: ReadonlyMap<string, readonly ContentFile[]>;
}

/** How an id says which kind it means: `event:bridge-closed`. */
const kindWords = { article: 'articles', event: 'events', topic: 'topics' } as const;
const idLink =
  /^(?:(?<word>article|event|topic):)?(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?<fragment>#.*)?$/su;

export function linkTargets(files: readonly ContentFile[]): LinkTargets {
  return {
    byPath: new Map(files.map((file) => [file.path, file])),
    byId: Map.groupBy(files, ({ id }) => id),
  };
}

/**
 * Where a relative address or an id in a body leads. In: the content folder, the file that has the address (both
 * as messages name them), the address, and which kinds have a file of an id; out: `undefined` where it is neither a path
 * to a markdown file of articles, events or topics nor the id of exactly one.
 */
export function contentLink(
  folder: string,
  fromPath: string,
  address: string,
  kindsOf: (id: string) => readonly ContentKind[],
): ContentLink | undefined {
  const named = namedById(address);
  if (named) {
    const [kind, ...others] = kindsOf(named.id).filter((one) => named.kinds.includes(one));
    return kind && others.length === 0
      ? { kind, id: named.id, fragment: named.fragment }
      : undefined;
  }
  const { target, fragment } = targetOf(fromPath, address);
  const [kindName, ...rest] = posix.relative(folder, target).split('/');
  const kind = contentKinds.find((name) => name === kindName);
  const name = rest.at(-1);
  if (!kind || !name?.endsWith('.md')) return undefined;
  return { kind, id: name.slice(0, -'.md'.length), fragment };
}

/** The files that an address in a body may mean: one, unless it is broken or names the id of several. */
export function linkedFiles(
  fromPath: string,
  address: string,
  { byPath, byId }: LinkTargets,
): readonly ContentFile[] {
  const named = namedById(address);
  if (named) return (byId.get(named.id) ?? []).filter(({ kind }) => named.kinds.includes(kind));
  const isFile = isRelative(address) && !/^[#?]/.test(address);
  const file = isFile ? byPath.get(targetOf(fromPath, address).target) : undefined;
  return file ? [file] : [];
}

/** What an address names that is an id, with or without its kind. */
export function namedById(
  address: string,
): { id: string; kinds: readonly ContentKind[]; fragment: string } | undefined {
  const groups = idLink.exec(address)?.groups;
  if (groups?.id === undefined) return undefined;
  const word = Object.entries(kindWords).find(([name]) => name === groups.word);
  return {
    id: groups.id,
    kinds: word ? [word[1]] : contentKinds,
    fragment: groups.fragment ?? '',
  };
}

/** The file that an address names, as messages name it, and the part of it. */
export function targetOf(fromPath: string, address: string): { target: string; fragment: string } {
  const at = address.indexOf('#');
  const pathname = at === -1 ? address : address.slice(0, at);
  return {
    target: posix.join(posix.dirname(fromPath), safeDecode(pathname)),
    fragment: at === -1 ? '' : address.slice(at),
  };
}

export function isRelative(address: string): boolean {
  return address !== '' && !/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address);
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
