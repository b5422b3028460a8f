/** Why versions cannot be kept, or the ledger not be updated. */

import type { Problem } from '#archive/problem.ts';
import type { Failed } from '#archive/result.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import type { ListedContent } from '#ingest/folder/content-files.ts';
import { type Failure, failure } from './failure.ts';
import type { OpenArticle } from './open-articles.ts';

/** Kept versions that were changed afterwards: no other is put beside them. */
export function damageFault(
  { folder }: ListedContent,
  errors: readonly Problem[],
): Failed<Failure> | undefined {
  const damage = errors.filter(
    ({ path, code }) => `${path}/`.startsWith(`${folder}/versions/`) && code !== 'version-orphaned',
  );
  if (damage.length === 0) return undefined;
  return failure(
    'Something in the folder versions was changed after it was kept.',
    'Nothing was changed. Correct the errors above first.',
    damage,
  );
}

/** A change of a published article that neither a kept version nor a correction explains. */
export function unexplainedFault(errors: readonly Problem[]): Failed<Failure> | undefined {
  const ofVersions = errors.filter(({ code }) => code.startsWith('version-'));
  if (ofVersions.length === 0) return undefined;
  return failure(
    'The ledger of versions was not changed.',
    'It records only changes that are explained. Correct the errors above first.',
    ofVersions,
  );
}

/** Why the present version of an article cannot be kept. */
export function presentVersionFault(
  id: string,
  { files }: ListedContent,
  articles: ReadonlyMap<string, OpenArticle | undefined>,
  errors: readonly Problem[],
): Failed<Failure> | undefined {
  if (!articles.has(id)) {
    return failure(
      `There is no article "${id}".`,
      `${suggestion(id, articles.keys())}Write the name of its file without .md.`,
    );
  }
  const article = articles.get(id);
  const status = article?.fields.status;
  if (status === 'draft') {
    return failure(
      `"${id}" is a draft and has not been published.`,
      'You can change it freely; versions begin when it is published.',
    );
  }
  if (status === 'withdrawn') {
    return failure(
      `"${id}" is withdrawn: neither its text nor any version of it is shown.`,
      'You can change it freely.',
    );
  }
  const paths = files.filter((file) => file.kind === 'articles' && file.id === id);
  const own = errors.filter((error) => paths.some(({ path }) => path === error.path));
  if (own.length === 0) return undefined;
  return failure(
    `The present version of "${id}" cannot be kept.`,
    'Nothing was changed. Correct the errors above first.',
    own,
  );
}
