/** What one article says of one claim, with everything that its status is derived from. */
import type { Article, Source, Stance } from './article.ts';
import { type ClaimValue, parseClaimValue } from './claim-value.ts';
import type { Claim } from './event.ts';

export interface Statement {
  /** The article that makes it. */
  readonly article: string;
  readonly event: string;
  readonly claim: string;
  readonly says: string;
  readonly stance: Stance;
  readonly value: ClaimValue | null;
  /** On whose word; `null` for the report's own words. */
  readonly source: Source | null;
  /** Tells sources apart across articles: sources that share a topic are one, and so are those of a reprint and its root. */
  readonly sourceKey: string | null;
  /** Whose reporting it is: its own, else the source's, else the article's. */
  readonly origin: string;
}

/** The key of a claim across events: `bridge-closed/time`. */
export const claimKey = (claim: { readonly event: string; readonly id: string }) =>
  `${claim.event}/${claim.id}`;

/** The statements of an article, in the order of its file. Those on claims that aren't there are left out. */
export function statementsOf(
  article: Article,
  claims: ReadonlyMap<string, Claim>,
): readonly Statement[] {
  const sources = new Map(article.sources.map((source) => [source.id, source]));
  return article.statements.flatMap((fields) => {
    const claim = claims.get(`${fields.claim.event}/${fields.claim.claim}`);
    if (!claim) return [];
    const source = fields.source === undefined ? null : (sources.get(fields.source) ?? null);
    const value =
      claim.kind && fields.value !== undefined ? parseClaimValue(claim.kind, fields.value) : null;
    return [
      {
        article: article.id,
        event: claim.event,
        claim: claim.id,
        says: fields.says,
        stance: fields.stance,
        value: value?.ok ? value.value : null,
        source,
        sourceKey: source && (source.topic ?? `${article.root}#${source.id}`),
        origin: fields.origin ?? source?.origin ?? article.wholeOrigin,
      },
    ];
  });
}

/** First-hand: on the word of an eyewitness, a reporter or a document that is not a party. */
export function isFirstHand({ source }: Statement): boolean {
  return (
    source !== null &&
    !source.party &&
    (source.kind === 'eyewitness' || source.kind === 'reporter' || source.kind === 'document')
  );
}

/** Whether a statement rests on a party: someone who speaks for itself in the matter. */
export function restsOnParty({ source }: Statement): boolean {
  return source?.party ?? false;
}
