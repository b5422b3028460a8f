/**
 * Judges a built page by the languages and directions that it tells: no text in one script under a language of another,
 * and no letters against the direction of the element that they stand in. It shares nothing with what marks them.
 */
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What is told of the text at some place. */
interface Place {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'own';
}

const rightToLeft = /\p{Script=Arab}|\p{Script=Hebr}/u;
const latin = /\p{Script=Latin}/u;

/** Languages that are written from right to left, of those that the tests write in. */
const inRightToLeft = /^(?:ar|fa|he|ur|ckb|und-Arab|und-Hebr)(?:-|$)/;

/** What stands between isolating characters, where no element can stand. */
const setApart = /\u2068[^\u2069]*\u2069/g;

const unseen = new Set(['head', 'script', 'style', 'template', 'noscript']);

/** What is wrong in a page, such as `lang="fa": The bridge`; empty when all is well. */
export function languageFaultsIn(html: string): string[] {
  const faults: string[] = [];
  const look = (node: Root | RootContent, place: Place): void => {
    if (node.type === 'text') faults.push(...faultsOf(node.value.replace(setApart, ''), place));
    if (!('children' in node)) return;
    if (node.type === 'element' && unseen.has(node.tagName)) return;
    const within = node.type === 'element' ? placeIn(node, place) : place;
    for (const child of node.children) look(child, within);
  };
  look(fromHtml(html), { lang: '', dir: 'ltr' });
  return faults;
}

function placeIn({ tagName, properties }: Element, around: Place): Place {
  const { lang, dir } = properties;
  const own = dir === 'ltr' || dir === 'rtl' ? dir : undefined;
  return {
    lang: typeof lang === 'string' ? lang : around.lang,
    dir: own ?? (tagName === 'bdi' || dir === 'auto' ? 'own' : around.dir),
  };
}

function faultsOf(text: string, { lang, dir }: Place): string[] {
  const isRight = rightToLeft.test(text);
  const isLatin = latin.test(text);
  const told = text.trim().slice(0, 60);
  return [
    isLatin && !isRight && inRightToLeft.test(lang) ? [`lang="${lang}": ${told}`] : [],
    isRight && !isLatin && !inRightToLeft.test(lang) ? [`lang="${lang}": ${told}`] : [],
    isRight && dir === 'ltr' ? [`dir="ltr": ${told}`] : [],
    isLatin && dir === 'rtl' ? [`dir="rtl": ${told}`] : [],
  ].flat();
}
