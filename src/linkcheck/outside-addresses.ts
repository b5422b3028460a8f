/** The addresses outside of the archive that its pages lead to. */
import type { Archive } from '#archive/archive.ts';
import { compareText } from '#archive/problem.ts';
import { readBody } from '#ingest/read-body.ts';
import { bodyLinks } from '#markdown/body-links.ts';
import { externalAddress } from '#markdown/safe-address.ts';

/** Of copies, archived or not, and of the links in bodies that are shown; of no draft. Each once, in order. */
export function outsideAddresses({ articles, events, topics }: Archive): string[] {
  const copies = articles.flatMap(({ copy }) => [
    ...(copy?.url === undefined ? [] : [copy.url]),
    ...(copy?.archived ?? []).map(({ url }) => url),
  ]);
  const shown = articles.filter(
    ({ status, rights }) => status === 'published' && rights.text !== 'none',
  );
  const linked = [...shown, ...events, ...topics]
    .flatMap(({ path }) => bodyLinks(readBody(path).markdown))
    .flatMap(({ address }) => externalAddress(address) ?? [])
    .filter((address) => /^https?:/.test(address));
  return [...new Set([...copies, ...linked])].toSorted(compareText);
}
