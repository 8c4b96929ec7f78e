import { BlockList, isIP } from 'node:net';

/** This machine, and networks that are somebody's own (RFC 1122, RFC 1918, RFC 3927, RFC 4193, RFC 4291). */
const own = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  own.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  own.addSubnet(network, bits, 'ipv6');

/** Names that are never anybody else's (RFC 6761, RFC 6762); a name without a dot is one of this network too. */
const ownName = /(?:^|\.)(?:localhost|local|test|internal)$/;

/** Whether an address leads to this machine or its own network, where the world finds nothing. @param url absolute */
export function isPrivateAddress(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$|\.$/g, '');
  const family = isIP(host);
  if (family !== 0) return own.check(host, family === 6 ? 'ipv6' : 'ipv4');
  return !host.includes('.') || ownName.test(host);
}
