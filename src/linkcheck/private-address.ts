/** Addresses that are no part of the public internet (IANA's registries of special-purpose addresses, RFC 6890). */
import { BlockList, isIP } from 'node:net';

// Two lists: in one, a block of mapped addresses would match every IPv4 address.
const blocks4 = new BlockList();
for (const [start, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  blocks4.addSubnet(start, bits, 'ipv4');
}
const blocks6 = new BlockList();
// Besides what is reserved: forms of IPv6 that carry an IPv4 address (compatible, mapped, translated, NAT64, Teredo, 6to4).
// Whatever forwards them decides where they lead, so that none is taken for public; a host that is has others.
for (const [start, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['100:0:0:1::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  blocks6.addSubnet(start, bits, 'ipv6');
}

/** In: an IP address as text, in any of its forms. What is no address is private. */
export function isPrivateAddress(ip: string): boolean {
  // A zone, such as in fe80::1%eth0, says which network of this machine is meant.
  if (ip.includes('%')) return true;
  const family = isIP(ip);
  if (family === 0) return true;
  return family === 4 ? blocks4.check(ip, 'ipv4') : blocks6.check(ip, 'ipv6');
}
