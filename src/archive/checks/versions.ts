/** What is wrong between the articles and the ledger of versions: changes that nothing explains, articles that have gone. */
import type { ArticleFile } from '#archive/article.ts';
import { byId } from '#archive/index-by.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import { isExplained, presentVersion, type Versions } from '#archive/version.ts';
import type { ArchiveFiles } from './known-files.ts';

/** Without a ledger nothing is promised, and nothing is wrong. */
export function checkVersions({ articles, unreadable, versions }: ArchiveFiles): Finding[] {
  if (!versions) return [];
  const files = byId(articles);
  const ids = new Set([...files.keys(), ...(unreadable?.articles ?? [])]);
  return [
    ...[...versions.ledger.keys()].flatMap((id) => orphaned(id, files.get(id), ids, versions)),
    ...articles.flatMap((file) => changed(file, versions)),
  ];
}

/** An article that was published and has no page any more. */
function orphaned(
  id: string,
  file: ArticleFile | undefined,
  ids: ReadonlySet<string>,
  { path, ledger, lines }: Versions,
): Finding[] {
  const isDraft = file?.fields.status === 'draft';
  if (ids.has(id) && !isDraft) return [];
  const version = ledger.get(id)?.version;
  return [
    findingOf(
      'version-orphaned',
      { path, field: [id], at: { line: lines.get(id) ?? 1, column: 1 } },
      isDraft
        ? {
            found: `The article "${id}" is a draft, and version ${version} of it was published.`,
            remedy: `Write status: published in ${file.path}, or status: withdrawn and a correction that says why.`,
          }
        : {
            found: `There is no article "${id}", and version ${version} of it was published.`,
            remedy: `${suggestion(id, ids)}Put its file back: an article is withdrawn (status: withdrawn), not deleted, and renamed with npm run rename.`,
          },
    ),
  ];
}

/** A published article that is no longer, or not yet, what the ledger remembers. */
function changed(file: ArticleFile, { ledger }: Versions): Finding[] {
  const { id, path, fields, contentHash } = file;
  if (fields.status !== 'published' || contentHash === undefined) return [];
  const record = ledger.get(id);
  if (record?.sha256 === contentHash) return [];
  if (record && !isExplained(record, fields.corrections.length)) {
    const before = `version ${record.version}`;
    return [
      findingOf(
        'version-unexplained',
        { path },
        {
          found: `The published content has changed since ${before}, which was not kept, and no new correction explains it.`,
          remedy: `Add a correction that says what changed and why. Or undo the change, run npm run revise -- ${id}, and change it then: ${before} is kept.`,
        },
      ),
    ];
  }
  return [
    findingOf(
      'version-unrecorded',
      { path },
      {
        found: record
          ? `This is version ${presentVersion(record, contentHash)}, and the ledger of versions knows version ${record.version}: a further change would go unnoticed.`
          : 'The ledger of versions does not know this article: a later change would go unnoticed.',
        remedy: 'Run npm run revise when it is ready to be published.',
      },
    ),
  ];
}
