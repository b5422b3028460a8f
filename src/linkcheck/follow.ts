/** Asks for an address, politely, until it is known whether it is there: by HEAD, by GET if a host rejects that, and on to where it has moved. */
import type { Answer } from './answer.ts';
import type { Wait } from './host-rate-limit.ts';

export type Method = 'HEAD' | 'GET';

/** One request, which is not to follow anything. Never rejects. */
export type Ask = (address: URL, method: Method) => Promise<Answer>;

export interface Manners {
  readonly ask: Ask;
  /** Runs a task when it is the turn of a host. */
  readonly limited: <T>(host: string, task: () => Promise<T>) => Promise<T>;
  readonly wait: Wait;
  /** How often an address may have moved. */
  readonly redirects: number;
}

/** For how long, in seconds, a host may ask to be left alone and is asked once more; past that it is for another day. */
const maxPause = 60;

/** The last answer; `undefined` where the host asks to be left alone for longer than a run may last. */
export async function follow(address: string, manners: Manners): Promise<Answer | undefined> {
  let at = new URL(address);
  for (let moves = 0; moves <= manners.redirects; moves += 1) {
    const answer = await askOnce(at, manners);
    if (answer?.kind !== 'answered' || !isMove(answer.status)) return answer;
    const next = answer.location === undefined ? null : URL.parse(answer.location, at);
    if (!next || !/^https?:$/.test(next.protocol) || next.username !== '') return answer;
    at = next;
  }
  return { kind: 'failed', why: 'unreached' };
}

function isMove(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** By HEAD; what a server answers to that is believed only where it is good, or where a GET would bother it. */
async function askOnce(address: URL, manners: Manners): Promise<Answer | undefined> {
  const head = await askPatiently(address, 'HEAD', manners);
  if (head?.kind !== 'answered' || !isDoubtful(head.status)) return head;
  return await askPatiently(address, 'GET', manners);
}

/** Many servers know no HEAD and say so with 405 or 501, or with whatever else they have. */
function isDoubtful(status: number): boolean {
  return status === 501 || (status >= 400 && status < 500 && status !== 401 && status !== 429);
}

async function askPatiently(
  address: URL,
  method: Method,
  { ask, limited, wait }: Manners,
): Promise<Answer | undefined> {
  return await limited(address.host, async () => {
    const first = await ask(address, method);
    const pause = pauseAsked(first);
    if (pause === undefined) return first;
    if (pause > maxPause) return undefined;
    await wait(pause * 1000);
    const second = await ask(address, method);
    return (pauseAsked(second) ?? 0) > maxPause ? undefined : second;
  });
}

/** In seconds. */
function pauseAsked(answer: Answer): number | undefined {
  if (answer.kind !== 'answered' || ![429, 503].includes(answer.status)) return undefined;
  return answer.retryAfter;
}
