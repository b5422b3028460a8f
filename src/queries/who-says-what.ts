/** Who says so: from the speaker to the newsroom to the outlet. */
import type { Archive } from '#archive/archive.ts';
import type { Stance } from '#archive/article/statement.ts';
import type { EventCoverage } from '#archive/coverage/event-coverage.ts';
import { namesOrigin } from '#archive/coverage/speaker-wording.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { distinct } from '#archive/distinct.ts';
import { joinWords } from '#archive/text/english.ts';
import { site } from '#site/config.ts';
import { type ArticleLink, articleLink, type Link } from './links.ts';
import { type SourceView, sourceView } from './statement-view.ts';

/** One speaker of an event, the newsroom that reported its word, and the reports that carry it. */
export interface Voice {
  /** `null` where the newsroom itself is the speaker. */
  readonly speaker: SourceView | null;
  readonly origin: string;
  /** How the newsroom has it: "reported it", "in its own words". */
  readonly how: string;
  readonly reports: readonly ArticleLink[];
  /** What is spoken of on that word, and whether it is denied or only suggested. */
  readonly claims: readonly (Link & { readonly remark: string | null })[];
}

/** Speakers in the order in which the claims bring them up. */
export function whoSaysWhat(archive: Archive, { claims }: EventCoverage): Voice[] {
  const said = claims.flatMap(({ claim, statements, suggestions }) =>
    [...statements, ...suggestions].map((statement) => ({ claim, statement })),
  );
  const voices = Map.groupBy(said, ({ statement }) => voiceKey(statement));
  return [...voices.values()].flatMap((ofVoice): Voice[] => {
    const [first] = ofVoice;
    if (!first) return [];
    const { source, origin, article: id } = first.statement;
    const textLanguage = archive.articleById.get(id)?.textLanguage ?? site.language;
    return [
      {
        speaker:
          source && !namesOrigin(source, origin)
            ? sourceView(source, { textLanguage, publisher: origin, wholeOrigin: origin }, origin)
            : null,
        origin,
        how: source ? 'reported it' : 'in its own words',
        reports: distinct(ofVoice.map(({ statement }) => statement.article)).flatMap((id) => {
          const article = archive.articleById.get(id);
          return article ? [articleLink(article)] : [];
        }),
        claims: [...Map.groupBy(ofVoice, ({ claim }) => claim)].map(([{ id, text }, of]) => ({
          href: `#${id}`,
          text,
          remark: remarkOn(of.map(({ statement }) => statement.stance)),
        })),
      },
    ];
  });
}

/** What is not plainly asserted says so: a denial must not be read as the claim. */
function remarkOn(stances: readonly Stance[]): string | null {
  const remarks = { asserts: [], denies: ['denied'], suggests: ['only suggested'] };
  const [first, ...others] = new Set(stances);
  if (first === undefined || (first === 'asserts' && others.length === 0)) return null;
  if (stances.includes('asserts')) return stances.includes('denies') ? 'asserted and denied' : null;
  return joinWords(distinct(stances).flatMap((stance) => remarks[stance]));
}

function voiceKey({ origin, sourceKey }: Statement): string {
  return JSON.stringify([origin, sourceKey]);
}
