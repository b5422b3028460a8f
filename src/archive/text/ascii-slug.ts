/** Makes ids of what is typed as people type it: "Çelik Marine" becomes celik-marine. */
import { idFault } from './id-fault.ts';

const maxLength = 80;

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

/** A slug of at most so many characters, cut at a hyphen where there is one late enough. */
export function cutSlug(slug: string, length: number = maxLength): string {
  if (slug.length <= length) return slug;
  const start = slug.slice(0, length + 1);
  const hyphen = start.lastIndexOf('-');
  return (hyphen > length / 2 ? start.slice(0, hyphen) : slug.slice(0, length)).replace(/-$/, '');
}

/** The id that was likely meant by one that cannot be used; `undefined` where that is not plain. */
export function idMeant(typed: string): string | undefined {
  const slug = cutSlug(asciiSlug(typed));
  return slug !== '' && idFault(slug) === undefined ? slug : undefined;
}
