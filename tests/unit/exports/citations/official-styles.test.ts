/** What a page shows as a citation is what citeproc makes of our CSL-JSON with the official styles, letter by letter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleCitations, eventCitation, versionCitation } from '#exports/citations/citation.ts';
import type { Citation } from '#exports/citations/citation-fields.ts';
import { cslRecord } from '#exports/citations/csl.ts';
import { apaText, chicagoText, mlaText } from '#exports/citations/styles.ts';
import type { Run } from '#exports/citations/text-run.ts';
import { anArchive, anArticle, anEvent } from '../../../support/builders.ts';
import { officialStyle, type StyleName } from '../../../support/official-styles.ts';
import { found } from '../../queries/newsroom.ts';
import { likelyReports } from './a-report.ts';
import { type CitationCase, citationCases } from './citation-cases.ts';
import { textOfRuns } from './text-of-runs.ts';

const writers: [name: StyleName, write: (citation: Citation) => readonly Run[]][] = [
  ['APA 7', apaText],
  ['MLA 9', mlaText],
  ['Chicago 18', chicagoText],
];

function citationOf({ cites, article, basis, version }: CitationCase): Citation {
  if (cites === 'event') {
    const archive = anArchive({ events: [anEvent('bridge', { title: article.title ?? '' })] });
    return eventCitation(archive, found(archive.eventById, 'bridge'));
  }
  const archive = anArchive({
    articles: [
      anArticle('bridge', { ...article, ...(basis && { basedOn: 'basis' }) }),
      ...(basis ? [anArticle('basis', basis)] : []),
    ],
  });
  const read = { ...found(archive.articleById, 'bridge'), version: version ?? null };
  if (cites === 'version') {
    const { id, title, language: lang, publisher, added = null } = read;
    const language = { lang };
    return versionCitation({ id, number: version ?? 1, title, language, publisher, added });
  }
  return articleCitations(archive, read)[cites === 'report' ? 'original' : 'record'];
}

/** docs/decisions/0010-citations.md argues each of these. */
const argued = new Set(['MLA 9: about a day', 'MLA 9: about a year, no author']);

test.for(writers)(
  '%s: every case but those that are argued is as the style has it',
  ([name, write]) => {
    const official = officialStyle(name);
    const others = citationCases.filter((one) => {
      const citation = citationOf(one);
      return textOfRuns(write(citation)) !== official(cslRecord(citation));
    });
    expect(
      others.map(({ about }) => `${name}: ${about}`).filter((one) => !argued.has(one)),
    ).toEqual([]);
    expect(1 - others.length / citationCases.length).toBeGreaterThanOrEqual(0.95);
  },
);

test.for(writers)('%s: any likely report is as the style has it', ([name, write]) => {
  const official = officialStyle(name);
  fc.assert(
    fc.property(likelyReports, (articles) => {
      const archive = anArchive({ articles });
      const { original, record } = articleCitations(archive, found(archive.articleById, 'bridge'));
      for (const citation of [original, record]) {
        // The word that MLA’s style of before 2026 leaves out.
        const shown = textOfRuns(write(citation)).replace(/(?<=[,”] )Circa /g, '');
        expect(shown).toBe(official(cslRecord(citation)));
      }
    }),
    { numRuns: 200 },
  );
});
