/** The content files that have errors, and the rest: a preview goes on with the rest. */
import type { Problem } from '#archive/problem.ts';
import type { ContentFile, ListedContent } from '#ingest/folder/content-files.ts';

export interface BrokenFile {
  readonly file: ContentFile;
  readonly errors: readonly Problem[];
}

export function brokenFiles({ files }: ListedContent, problems: readonly Problem[]): BrokenFile[] {
  const errors = Map.groupBy(
    problems.filter(({ severity }) => severity === 'error'),
    ({ path }) => path,
  );
  return files.flatMap((file) => {
    const ofFile = errors.get(file.path);
    return ofFile ? [{ file, errors: ofFile }] : [];
  });
}

export function withoutBroken(listed: ListedContent, broken: readonly BrokenFile[]): ListedContent {
  const left = new Set(broken.map(({ file }) => file));
  return { ...listed, files: listed.files.filter((file) => !left.has(file)) };
}
