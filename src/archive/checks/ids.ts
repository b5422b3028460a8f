/** Ids that clash: they are addresses, so each must lead to one file. */
import { byId } from '#archive/index-by.ts';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';

interface Identified {
  readonly id: string;
  readonly path: string;
  readonly fields: { readonly formerly: readonly string[] };
}

/** Files of one kind that share an id. */
export function checkIds(files: readonly Identified[]): Finding[] {
  return [...Map.groupBy(files, ({ id }) => id).values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((a, b) => compareText(a.path, b.path));
    return others.map(({ id, path }) =>
      findingOf(
        'id-duplicate',
        { path },
        {
          found: `The id "${id}" is taken by ${first?.path}.`,
          remedy: 'Rename one of the two files.',
        },
      ),
    );
  });
}

/** Former ids that are in use, or that two files claim. */
export function checkFormer(unsorted: readonly Identified[]): Finding[] {
  const files = unsorted.toSorted((a, b) => compareText(a.path, b.path));
  const present = byId(files);
  const claimed = Map.groupBy(
    files.flatMap((file) => file.fields.formerly.map((former) => ({ former, file }))),
    ({ former }) => former,
  );
  return files.flatMap((file) =>
    file.fields.formerly.flatMap((former, index): Finding[] => {
      const owner =
        present.get(former) ?? claimed.get(former)?.find((other) => other.file !== file)?.file;
      if (!owner) return [];
      return [
        findingOf(
          'formerly-in-use',
          { path: file.path, field: ['formerly', index] },
          {
            found: `The former id "${former}" belongs to ${owner.path}.`,
            remedy: 'An old address can lead to one place: take it away from one of the two.',
          },
        ),
      ];
    }),
  );
}
