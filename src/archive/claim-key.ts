/** What a claim is named by across events: `bridge-closed/time`, in front matter, in messages and as the key of indexes. */

/** A claim as a statement names it: the id of the event, and the id of the claim there. */
export interface ClaimReference {
  readonly event: string;
  readonly claim: string;
}

export function claimKey({ event, claim }: ClaimReference): string {
  return `${event}/${claim}`;
}

/** The same for a claim itself, which knows its event. */
export function keyOfClaim({ event, id }: { readonly event: string; readonly id: string }): string {
  return claimKey({ event, claim: id });
}

/** Reads a key; `undefined` where the text is none. */
export function readClaimKey(key: string): ClaimReference | undefined {
  const [event, claim, ...rest] = key.split('/');
  return event && claim && rest.length === 0 ? { event, claim } : undefined;
}
