/** Articles out of their files: with the origin that they lead back to, their versions, and in the order of the archive. */
import type { ArchiveFiles } from '#archive/checks/known-files.ts';
import { compareDates, isVagueDate } from '#archive/dates/edtf-date.ts';
import { languagesOf } from '#archive/text/text-language.ts';
import type { Article, ArticleFile } from './article.ts';
import { familyNames, printedName } from './byline.ts';
import { distinct } from './distinct.ts';
import { followReferences } from './follow-references.ts';
import { byId } from './index-by.ts';
import { outletSlug } from './outlet.ts';
import { compareText } from './problem.ts';
import { presentVersion } from './version.ts';

export interface ArchiveSettings {
  /** The archive's own language (BCP 47), for files that name none. */
  readonly language: string;
  /** Whether drafts have a page: in a preview they do, in a build never. They count in nothing. */
  readonly drafts?: boolean;
}

/**
 * In: all files, and the archive's own language. Out: the articles that have a page, withdrawn ones too, earliest report
 * first. Left out are drafts, except in a preview, and what lacks a date or a publisher.
 */
export function buildArticles(
  { articles, versions }: ArchiveFiles,
  { language, drafts = false }: ArchiveSettings,
): Article[] {
  const fileById = byId(articles);
  return articles
    .flatMap((file): Article[] => {
      const { id, path, fields, body, pictures = new Map() } = file;
      const { date, publisher } = fields;
      if (fields.status === 'draft' && !drafts) return [];
      if (!date || publisher === undefined) return [];
      const { chain } = followReferences(id, (one) => fileById.get(one)?.fields.basedOn);
      const root = chain.findLast((one) => fileById.has(one)) ?? id;
      const end = fileById.get(root)?.fields ?? fields;
      const ofStatements = fields.statements.map(({ claim }) => claim.event);
      return [
        {
          ...fields,
          id,
          path,
          date,
          publisher,
          publisherSlug: outletSlug(publisher),
          ...languagesOf(fields, language),
          byline: fields.byline.map(printedName),
          editors: fields.editors.map(printedName),
          familyNames: familyNames([...fields.byline, ...fields.editors]),
          wholeOrigin: end.origin ?? end.publisher ?? publisher,
          root,
          events: distinct([...fields.events, ...ofStatements]),
          body,
          pictures,
          ...versionsOf(file, versions),
        },
      ];
    })
    .sort(byReportingClock);
}

function versionsOf(
  { id, fields, contentHash }: ArticleFile,
  versions: ArchiveFiles['versions'],
): Pick<Article, 'version' | 'versions'> {
  if (!versions || contentHash === undefined || fields.status === 'draft') {
    return { version: null, versions: [] };
  }
  const version = presentVersion(versions.ledger.get(id), contentHash);
  const kept = fields.status === 'withdrawn' ? [] : (versions.kept.get(id) ?? []);
  return { version, versions: kept.filter(({ number }) => number < version) };
}

/** Earliest report first; of the same days, one whose date is exact before one whose date is not. */
function byReportingClock(a: Article, b: Article): number {
  return (
    compareDates(a.date, b.date) ||
    Number(isVagueDate(a.date)) - Number(isVagueDate(b.date)) ||
    compareText(a.id, b.id)
  );
}
