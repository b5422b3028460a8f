/** Which promised addresses no file of the content answers to any more. A build checks those of all other pages. */
import { type AddressOwner, ownerOf } from '#archive/addresses.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import { type ArchiveFiles, type Known, knownFiles } from './known-files.ts';

const nouns = { articles: 'article', events: 'event', topics: 'topic' } as const;

/** Without a list nothing is promised, and nothing is lost. One finding for a file, however many addresses it had. */
export function checkAddresses(files: ArchiveFiles): Finding[] {
  if (!files.addresses) return [];
  const { path, lines } = files.addresses;
  const known = knownFiles(files);
  const former = formerIds(files);
  const owners = new Map<string, AddressOwner & { readonly line: number }>();
  for (const [address, line] of lines) {
    const owner = ownerOf(address);
    if (!owner) continue;
    const page = `/${owner.kind}/${owner.id}/`;
    if (!owners.has(page)) owners.set(page, { ...owner, line });
  }
  return [...owners].flatMap(([address, { kind, id, line }]) => {
    if (former.has(address)) return [];
    const fate = fateOf(known, kind, id);
    if (!fate) return [];
    return [
      findingOf(
        'address-lost',
        { path, at: { line, column: 1 } },
        {
          found: `The address ${address} was promised, and ${fate.found}.`,
          remedy: `${fate.remedy} To give the address up on purpose, take its lines out of this list by hand.`,
        },
      ),
    ];
  });
}

/** What has become of a file that has no page; `undefined` where it has one, or cannot be read and is reported elsewhere. */
function fateOf(known: Known, kind: AddressOwner['kind'], id: string) {
  const noun = nouns[kind];
  const file = kind === 'articles' ? known.articles.get(id) : undefined;
  if (file?.fields.status === 'draft') {
    return {
      found: `${file.path} is a draft, which has no page`,
      remedy:
        'Write status: published there, or status: withdrawn with a correction that says why.',
    };
  }
  if (known[kind].has(id)) return undefined;
  const aside =
    kind === 'articles' ? ' (an article is withdrawn, with status: withdrawn, not deleted)' : '';
  return {
    found: `there is no ${noun} "${id}" any more`,
    remedy: `${suggestion(id, known[kind].keys())}Put its file back${aside}; where another file has taken its place, write formerly: [${id}] there.`,
  };
}

/** The addresses of the pages that lead from an old id to the present one. Drafts have no pages. */
function formerIds({ articles, events, topics }: ArchiveFiles): Set<string> {
  const published = articles.filter(({ fields }) => fields.status !== 'draft');
  const of = (
    kind: string,
    files: readonly { readonly fields: { readonly formerly: readonly string[] } }[],
  ) => files.flatMap(({ fields }) => fields.formerly.map((id) => `/${kind}/${id}/`));
  return new Set([...of('articles', published), ...of('events', events), ...of('topics', topics)]);
}
