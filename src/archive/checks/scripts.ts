/**
 * Names that mix scripts within a word: “Rеuters” with a Cyrillic е looks like Reuters and would count as an origin of
 * its own (Unicode Technical Standard 39, single-script words).
 */
import type { ArticleFile } from '#archive/article.ts';
import { outletUses } from '#archive/outlet.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';

/** Scripts whose letters look like each other’s. */
const lookalikes = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/gu;
const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

export function checkScripts(articles: readonly ArticleFile[]): Finding[] {
  return articles.flatMap((file) => [
    ...outletUses(file).flatMap(({ name, path, field }) => mixed(name, path, field)),
    ...file.fields.sources.flatMap(({ id }, index) =>
      mixed(id, file.path, ['sources', index, 'id']),
    ),
  ]);
}

function mixed(name: string, path: string, field: FieldPath): Finding[] {
  const word = name.split(/[^\p{L}\p{M}\p{N}]+/u).find((one) => scriptsOf(one).length > 1);
  if (word === undefined) return [];
  const [usual = '', ...others] = scriptsOf(word);
  const strange = [...word].filter((letter) => scriptOf(letter) !== usual).join(' ');
  return [
    findingOf(
      'script-mixed',
      { path, field },
      {
        found: `"${word}" mixes letters of different scripts: ${strange} is ${others.join(' and ')}, the others are ${usual}.`,
        remedy: 'Write the whole word in one script.',
      },
    ),
  ];
}

/** The scripts of a word, the one of most letters first. */
function scriptsOf(word: string): string[] {
  const counts = Map.groupBy(word.match(lookalikes) ?? [], scriptOf);
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([script]) => script);
}

function scriptOf(letter: string): string {
  return scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? '';
}
