/** The editors' desk, in a preview alone: what to work on next. */
import type { Archive } from '#archive/archive.ts';
import { fewerProblems } from '#archive/fewer-problems.ts';
import { formatProblem, type Problem } from '#archive/problem.ts';
import { claimPath } from '#site/paths.ts';
import { articleLink, eventLink, type Link } from './links.ts';

export function deskPage(archive: Archive, problems: readonly Problem[], drafts: readonly Draft[]) {
  return {
    drafts: drafts.map(({ id, path, title }) => {
      const article = archive.articleById.get(id);
      return { path, title, href: article ? articleLink(article).href : null };
    }),
    errors: byFile(problems.filter(({ severity }) => severity === 'error')),
    warnings: byFile(problems.filter(({ severity }) => severity === 'warning')),
    unarchived: archive.published
      .filter(({ copy }) => (copy?.archived ?? []).length === 0)
      .map(articleLink),
    oneOrigin: claimsOnOneOrigin(archive),
    unknowns: archive.events
      .filter(({ unknowns }) => unknowns.length > 0)
      .map((event) => ({ event: eventLink(event), unknowns: event.unknowns })),
  };
}

/** A draft, which may lack what a page needs. */
export interface Draft {
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

function byFile(problems: readonly Problem[]) {
  return [...Map.groupBy(problems, ({ path }) => path)].map(([path, ofFile]) => ({
    path,
    texts: fewerProblems(ofFile).map(formatProblem),
  }));
}

function claimsOnOneOrigin(archive: Archive): (Link & { readonly event: string })[] {
  return [...archive.coverageByClaim.values()]
    .filter(({ status }) => status === 'single-origin')
    .map(({ claim }) => ({
      href: claimPath(claim),
      text: claim.text,
      event: archive.eventById.get(claim.event)?.title ?? claim.event,
    }));
}
