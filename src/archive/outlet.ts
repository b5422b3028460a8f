/** Names of outlets (publishers and origins): their address part, and one spelling for each. */
import type { ArticleFile } from './article.ts';
import { compareText, type FieldPath, type Finding, findingOf } from './problem.ts';

/**
 * The address part of an outlet's name: small letters and digits of any script, Latin ones without
 * their marks, joined by hyphens. Empty where the name has neither letter nor digit.
 */
export function outletSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

interface NameUse {
  readonly name: string;
  readonly path: string;
  readonly field: FieldPath;
}

/** Outlets whose name is spelled in two ways, or gives no address. */
export function checkOutlets(articles: readonly ArticleFile[]): Finding[] {
  const uses = articles.flatMap(outletUses);
  return [...Map.groupBy(uses, ({ name }) => outletSlug(name))].flatMap(([slug, same]) =>
    canBeAddress(slug) ? spellingFindings(same) : same.map(addresslessFinding),
  );
}

/** Every place where an article's file names an outlet. */
export function outletUses({ path, fields }: ArticleFile): NameUse[] {
  const use = (name: string | undefined, ...field: FieldPath): NameUse[] =>
    name === undefined ? [] : [{ name, path, field }];
  return [
    ...use(fields.publisher, 'publisher'),
    ...use(fields.origin, 'origin'),
    ...fields.sources.flatMap(({ origin }, index) => use(origin, 'sources', index, 'origin')),
    ...fields.statements.flatMap(({ origin }, index) => use(origin, 'statements', index, 'origin')),
  ];
}

/** An address part has up to so many bytes: file systems take 255. */
const maxBytes = 240;

/** A letter or digit that is seen: fillers and variation selectors are letters and marks to Unicode. */
const visible = /[[\p{L}\p{N}]--\p{Default_Ignorable_Code_Point}]/v;

function canBeAddress(slug: string): boolean {
  return visible.test(slug) && new TextEncoder().encode(slug).length <= maxBytes;
}

function addresslessFinding({ name, path, field }: NameUse): Finding {
  const isLong = visible.test(name);
  return findingOf(
    'outlet-invalid',
    { path, field },
    {
      found: isLong
        ? `The name "${name.slice(0, 40)}…" is too long to make an address from.`
        : `"${name}" has no letter and no digit to make an address from.`,
      remedy: 'Write the name of the outlet.',
    },
  );
}

/** The most frequent spelling is taken for the right one; of equals, the first by code unit. */
function spellingFindings(uses: readonly NameUse[]): Finding[] {
  const spellings = [...Map.groupBy(uses, ({ name }) => name)].sort(
    ([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || compareText(a, b),
  );
  const [usual, ...others] = spellings;
  if (!usual) return [];
  const elsewhere = usual[1].map(({ path }) => path).sort(compareText)[0];
  return others.flatMap(([name, wrong]) =>
    wrong.map(({ path, field }) =>
      findingOf(
        'origin-spelling',
        { path, field },
        {
          found: `"${name}" is spelled "${usual[0]}" in ${elsewhere}: one outlet needs one spelling.`,
          remedy: `Write "${usual[0]}" here, or change it there.`,
        },
      ),
    ),
  );
}
