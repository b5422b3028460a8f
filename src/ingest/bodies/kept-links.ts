/** Links of a version that is kept: they lead where they led when it was kept, whatever is there since. */
import { type ContentFile, type ContentKind, contentKinds } from '#ingest/folder/content-files.ts';
import type { FileLink } from '#ingest/parse-file.ts';
import { type ContentLink, linkedFiles, linkTargets } from './content-links.ts';

/** By address as typed, without its fragment: `events/ferry-fire`. */
export type KeptLinks = Readonly<Record<string, string>>;

/** In: the path of a file as messages name it, the links of its body, and all content files. */
export function keptLinks(
  path: string,
  links: readonly FileLink[],
  files: readonly ContentFile[],
): KeptLinks {
  const targets = linkTargets(files);
  return Object.fromEntries(
    links.flatMap(({ address }) => {
      const [file, ...others] = linkedFiles(path, address, targets);
      if (!file || others.length > 0) return [];
      return [[parted(address).name, `${file.kind}/${file.id}`] as const];
    }),
  );
}

/** Where an address of a kept version leads; `undefined` where it led to no content file. */
export function keptLink(links: KeptLinks, address: string): ContentLink | undefined {
  const { name, fragment } = parted(address);
  if (!Object.hasOwn(links, name)) return undefined;
  const [kindName, id] = links[name]?.split('/') ?? [];
  const kind = contentKinds.find((one): one is ContentKind => one === kindName);
  return kind && id !== undefined ? { kind, id, fragment } : undefined;
}

function parted(address: string): { name: string; fragment: string } {
  const at = address.indexOf('#');
  if (at === -1) return { name: address, fragment: '' };
  return { name: address.slice(0, at), fragment: address.slice(at) };
}
