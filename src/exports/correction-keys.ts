/** The corrections of an article, each with a key that holds for good. */

import type { Correction } from '#archive/article/correction.ts';
import type { Article } from '#archive/article.ts';

export interface KeyedCorrection {
  readonly correction: Correction;
  /** Its date, its kind and its number among those alike: later corrections don't change it. */
  readonly key: string;
}

export function keyedCorrections({ corrections }: Pick<Article, 'corrections'>): KeyedCorrection[] {
  const alike = Map.groupBy(corrections, ({ date, kind }) => `${date.edtf}-${kind}`);
  return [...alike].flatMap(([name, group]) =>
    group.map((correction, index) => ({ correction, key: `${name}-${index + 1}` })),
  );
}
