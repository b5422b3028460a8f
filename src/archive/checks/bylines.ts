/** Bylines and editors that name several people in one entry. */
import type { ArticleFile } from '#archive/article.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import { namesWithin } from './joined-names.ts';

export function checkBylines({ path, fields }: ArticleFile): Finding[] {
  const entries = (['byline', 'editors'] as const).flatMap((list) =>
    fields[list].flatMap((name, index): [string, FieldPath][] =>
      // Of a name in two fields, an editor has said what it is.
      typeof name === 'string' ? [[name, [list, index]]] : [],
    ),
  );
  return entries.flatMap(([name, field]) => {
    const names = namesWithin(name);
    if (names.length < 2) return [];
    return [
      findingOf(
        'byline-joined',
        { path, field },
        {
          found: `"${name}" seems to be ${names.length} names in one entry: ${names.join(' | ')}.`,
          remedy:
            'Write each name as an entry of its own, each after a dash; leave it where it is one name.',
        },
      ),
    ];
  });
}
