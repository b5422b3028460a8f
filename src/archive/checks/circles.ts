/** References from file to file that come back to where they began. */
import { followReferences } from '#archive/follow-references.ts';
import { byId } from '#archive/index-by.ts';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';
import type { ArchiveFiles } from './known-files.ts';

interface Link {
  readonly id: string;
  readonly path: string;
  readonly next: string | undefined;
}

/** Circles of `basedOn` among articles and of `after` among events; each is reported once, at its first file. */
export function checkCircles({ articles, events }: ArchiveFiles): Finding[] {
  return [
    ...circlesIn(
      'basedOn',
      articles.map(({ id, path, fields }) => ({ id, path, next: fields.basedOn })),
    ),
    ...circlesIn(
      'after',
      events.map(({ id, path, fields }) => ({ id, path, next: fields.after })),
    ),
  ];
}

function circlesIn(field: 'basedOn' | 'after', links: readonly Link[]): Finding[] {
  const linkById = byId(links);
  const reported = new Set<string>();
  return links
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((link): Finding[] => {
      if (link.next === undefined || reported.has(link.id)) return [];
      const { chain, circle } = followReferences(link.id, (id) => linkById.get(id)?.next);
      const back = linkById.get(chain.at(-1) ?? '')?.next;
      if (!circle || back !== link.id) return [];
      for (const id of chain) reported.add(id);
      return [
        findingOf(
          field === 'basedOn' ? 'based-on-circle' : 'after-circle',
          { path: link.path, field: [field] },
          {
            found: `${[...chain, link.id].join(' → ')}: these references come back to where they began.`,
            remedy: `Take ${field} away from one of them.`,
          },
        ),
      ];
    });
}
