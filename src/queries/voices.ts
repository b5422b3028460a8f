/** Who says so: from the speaker to the newsroom to the outlet. */
import type { Archive } from '#archive/archive.ts';
import type { EventCoverage } from '#archive/coverage.ts';
import type { Statement } from '#archive/statement.ts';
import { type ArticleLink, articleLink, type Link } from './links.ts';
import { type SourceView, sourceView } from './statement-view.ts';

/** One speaker of an event, the newsroom that reported its word, and the reports that carry it. */
export interface Voice {
  /** `null` for a newsroom's own words. */
  readonly speaker: SourceView | null;
  readonly origin: string;
  readonly reports: readonly ArticleLink[];
  /** What is said on that word. */
  readonly claims: readonly Link[];
}

/** Speakers in the order in which the claims bring them up. */
export function voicesOf(archive: Archive, { claims }: EventCoverage): Voice[] {
  const said = claims.flatMap(({ claim, statements, suggestions }) =>
    [...statements, ...suggestions].map((statement) => ({ claim, statement })),
  );
  const voices = Map.groupBy(said, ({ statement }) => voiceKey(statement));
  return [...voices.values()].flatMap((ofVoice): Voice[] => {
    const [first] = ofVoice;
    if (!first) return [];
    const { source, origin } = first.statement;
    return [
      {
        speaker: source && sourceView(source, origin, origin),
        origin,
        reports: [...new Set(ofVoice.map(({ statement }) => statement.article))].flatMap((id) => {
          const article = archive.articleById.get(id);
          return article ? [articleLink(article)] : [];
        }),
        claims: [...new Set(ofVoice.map(({ claim }) => claim))].map(({ id, text }) => ({
          href: `#${id}`,
          text,
        })),
      },
    ];
  });
}

function voiceKey({ origin, sourceKey }: Statement): string {
  return JSON.stringify([origin, sourceKey]);
}
