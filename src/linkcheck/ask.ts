/** Asks a host for an address: the one place of the archive that goes out into the network. */
import { type LookupAddress, lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Answer } from './answer.ts';
import type { Ask } from './follow.ts';
import { isPrivateAddress } from './private-address.ts';

export interface Asking {
  /** Who asks, and whom to write to. */
  readonly userAgent: string;
  /** In milliseconds, from the first packet to the answer's head. */
  readonly timeout: number;
  /** Whether hosts of this machine and its own network may be asked: a file of the archive could name any of them. */
  readonly allowPrivate: boolean;
}

/** One request at a time; a body is never read, a redirect never followed. */
export function asker({ userAgent, timeout, allowPrivate }: Asking): Ask {
  return (address, method) =>
    new Promise<Answer>((resolve) => {
      const host = address.hostname.replace(/^\[|\]$/g, '');
      if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
        resolve({ kind: 'failed', why: 'private' });
        return;
      }
      const send = address.protocol === 'https:' ? requestHttps : requestHttp;
      const request: ClientRequest = send(address, {
        method,
        agent: false,
        headers: { 'user-agent': userAgent, accept: '*/*', connection: 'close' },
        signal: AbortSignal.timeout(timeout),
        ...(!allowPrivate && { lookup: lookupPublic }),
      });
      request.once('response', (response) => {
        resolve(answered(response));
        request.destroy();
      });
      request.on('error', (error) => resolve({ kind: 'failed', why: whyOf(error) }));
      request.end();
    });
}

const privateCode = 'EPRIVATE';

/** Looks a host up for the connection itself, so that no second look-up can lead elsewhere (DNS rebinding). */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) {
      callback(error ?? new Error(`No address of ${hostname}`), '', 0);
    } else if (addresses.some(({ address }) => isPrivateAddress(address))) {
      callback(Object.assign(new Error('A private address'), { code: privateCode }), '', 0);
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function answered({ statusCode = 0, headers }: IncomingMessage): Answer {
  return {
    kind: 'answered',
    status: statusCode,
    location: headers.location,
    retryAfter: secondsOf(headers['retry-after']),
  };
}

/** `Retry-After` in seconds (RFC 9110, section 10.2.3); a date is as far off as it is from the host's own clock. */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}

/** Only a name that is nobody's is a miss: a look-up that fails otherwise may be this machine's fault. */
function whyOf(error: Error): 'no-host' | 'private' | 'unreached' {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOTFOUND') return 'no-host';
  return code === privateCode ? 'private' : 'unreached';
}
