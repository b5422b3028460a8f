/** Addresses that are no part of the public internet (IANA's registries of special-purpose addresses, RFC 6890). */
import { BlockList, isIP } from 'node:net';

const blocks = new BlockList();
for (const [start, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  blocks.addSubnet(start, bits, 'ipv4');
}
for (const [start, bits] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  blocks.addSubnet(start, bits, 'ipv6');
}

/** In: an IP address as text. IPv4 addresses that are written as IPv6 are seen through. What is no address is private. */
export function isPrivateAddress(ip: string): boolean {
  const family = isIP(ip);
  return family === 0 || blocks.check(ip, family === 6 ? 'ipv6' : 'ipv4');
}
