/** What one article says of one claim, with everything that its status is derived from. */
import type { Source } from '#archive/article/source.ts';
import type { Stance } from '#archive/article/statement.ts';
import type { Article } from '#archive/article.ts';
import { claimKey } from '#archive/claim-key.ts';
import type { Claim } from '#archive/event.ts';
import type { Attribution } from './attribution.ts';
import { type ClaimValue, parseClaimValue } from './claim-value.ts';

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
  /** Distinguishes sources across articles: those that share a topic are one, and a reprint's are those of its base. */
  readonly sourceKey: string | null;
  /** Whose reporting it is: as the statement says, else its source, else what the report is based on, else the report. */
  readonly origin: string;
}

/** The statements of an article, in the order of its file. Those on claims that aren't there are left out. */
export function statementsOf(
  article: Article,
  attribution: Pick<Attribution, 'statements'>,
  claims: ReadonlyMap<string, Claim>,
): readonly Statement[] {
  return attribution.statements.flatMap(({ fields, source, origin }) => {
    const claim = claims.get(claimKey(fields.claim));
    if (!claim) return [];
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
        source: source?.source ?? null,
        sourceKey: source?.key ?? null,
        origin: origin ?? article.wholeOrigin,
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
