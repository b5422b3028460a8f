/** Gives findings their places: the archive knows fields, and editors need lines. */
import {
  type FieldPath,
  type Finding,
  fieldName,
  type Position,
  type Problem,
} from '#archive/problem.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';
import type { TextOf } from '#ingest/folder/read-text.ts';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';

/** A file in which fields can be found. */
interface Located {
  readonly locate: (field: FieldPath) => Position;
}

const top: Position = { line: 1, column: 1 };

/** Files are read once more, since the archive keeps no text. */
export function placeFindings(
  findings: readonly Finding[],
  listed: readonly ContentFile[],
  textOf: TextOf,
): Problem[] {
  const fileOf = new Map(listed.map(({ path, file }) => [path, file]));
  return [...Map.groupBy(findings, ({ path }) => path)].flatMap(([path, ofFile]) => {
    const needsLines = ofFile.some(({ field, at }) => field.length > 0 && !at);
    const read = needsLines ? textOf(fileOf.get(path) ?? path, path) : undefined;
    const frontMatter = read && 'text' in read ? readFrontMatter(read.text) : undefined;
    const locate = frontMatter?.ok ? frontMatter.value.locate : () => top;
    return ofFile.map((finding) => placed(finding, { locate }));
  });
}

/** Gives a finding its place in its file. */
export function placed({ at, field, ...finding }: Finding, { locate }: Located): Problem {
  const { line, column } = at ?? (field.length === 0 ? top : locate(field));
  return { ...finding, field: fieldName(field), line, column };
}
