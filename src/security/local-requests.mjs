// Which requests a server on this machine answers. It is meant for whoever sits here, so a page of another site, which can
// have a name of its own lead to this machine (DNS rebinding), gets nothing from it.
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** A host as a request names it: a name or an address, IPv6 in brackets, and perhaps a port. */
const hostForm = /^(?:\[(?<six>[\da-f:.]+)\]|(?<name>[a-z\d.-]+))(?::\d{1,5})?$/i;

/**
 * Whether the Host of a request is this machine: "localhost", a name below it, or a loopback address.
 * @param {string | undefined} host
 */
export function isLocalHost(host) {
  const { six, name = '' } = hostForm.exec(host ?? '')?.groups ?? {};
  const address = six ?? name;
  const version = isIP(address);
  if (version !== 0) return loopback.check(address, version === 6 ? 'ipv6' : 'ipv4');
  return /(^|\.)localhost\.?$/i.test(name);
}

/**
 * The decoded path of a request; undefined where there is none.
 * @param {string} address in the first line of the request
 */
export function pathOf(address) {
  const [path = ''] = address.split(/[?#]/, 1);
  try {
    return path.startsWith('/') ? decodeURIComponent(path) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a file of a site could have this path: programs differ on what empty parts, "..", backslashes and control
 * characters mean, and some take "//name" for another host.
 * @param {string} path
 */
export function isPlainPath(path) {
  return path.startsWith('/') && !/\/\/|[\\\p{Cc}]|\/\.\.?(\/|$)/u.test(path);
}

/**
 * Why a request is not answered: a status, a sentence and headers; undefined for one that is answered.
 * @param {import('node:http').IncomingMessage} request
 * @returns {{ status: number, sentence: string, headers: Record<string, string> } | undefined}
 */
export function rejection(request) {
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || !isLocalHost(hosts[0])) {
    return {
      status: 403,
      sentence: 'Only this machine is answered: ask for http://localhost.',
      headers: {},
    };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return {
      status: 405,
      sentence: 'Pages can only be read here: GET and HEAD are answered.',
      headers: { allow: 'GET, HEAD' },
    };
  }
  return undefined;
}
