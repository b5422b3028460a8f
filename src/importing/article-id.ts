/** Proposes the id, and so the file name, of an article. */
import { idFault } from '#archive/fields.ts';

const longest = 80;

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

interface Named {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
}

/** From the title; where that is not in Latin letters, from the publisher and the date. */
export function proposedId({ title, publisher, date }: Named): string {
  const fallback = `${(publisher && asciiSlug(publisher)) || 'article'}-${date ?? 'undated'}`;
  const slug = cut(asciiSlug(title) || fallback, longest);
  return idFault(slug) === undefined ? slug : `article-${cut(slug, longest - 8)}`;
}

/** The id, or the first of `id-2`, `id-3` … that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const numbered = `${cut(id, longest - suffix.length)}${suffix}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Small letters a–z and digits, joined by hyphens; empty where most letters have no such form. */
export function asciiSlug(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
  const letters = folded.match(/\p{L}/gu) ?? [];
  const plain = letters.filter((letter) => /[a-z]/.test(letter));
  if (plain.length * 2 < letters.length) return '';
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** At a hyphen where there is one late enough. */
function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const start = slug.slice(0, length + 1);
  const hyphen = start.lastIndexOf('-');
  return (hyphen > length / 2 ? start.slice(0, hyphen) : slug.slice(0, length)).replace(/-$/, '');
}
