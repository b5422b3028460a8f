/** Which fields of front matter name other files, and how to change the name. */
import type { ContentKind } from '#ingest/folder/content-files.ts';
import type { SourceFile } from './source-file.ts';
import type { TextEdit } from './text-edits.ts';
import { type FieldPattern, replaceScalar, scalarsAt } from './yaml-places.ts';

interface Reference {
  readonly field: FieldPattern;
  readonly to: ContentKind;
}

/** Every field that holds the id of a file, by the kind of file that has the field. */
const references: Readonly<Record<ContentKind, readonly Reference[]>> = {
  articles: [
    { field: ['basedOn'], to: 'articles' },
    { field: ['topics', '*'], to: 'topics' },
    { field: ['events', '*'], to: 'events' },
    { field: ['sources', '*', 'topic'], to: 'topics' },
    { field: ['statements', '*', 'claim'], to: 'events' },
  ],
  events: [
    { field: ['place'], to: 'topics' },
    { field: ['topics', '*'], to: 'topics' },
    { field: ['after'], to: 'events' },
  ],
  topics: [{ field: ['related', '*'], to: 'topics' }],
};

export interface Renaming {
  readonly kind: ContentKind;
  readonly from: string;
  readonly to: string;
}

/** The edits that write the new id wherever front matter names the old one. A claim keeps its own name. */
export function referenceEdits(
  source: SourceFile,
  kind: ContentKind,
  { kind: renamed, from, to }: Renaming,
): TextEdit[] {
  return references[kind]
    .filter((reference) => reference.to === renamed)
    .flatMap(({ field }) => scalarsAt(source.document.contents, field))
    .flatMap((scalar) => {
      const [id, ...claim] = scalar.value.split('/');
      return id === from ? replaceScalar(source, scalar, [to, ...claim].join('/')) : [];
    });
}
