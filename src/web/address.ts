/** Which addresses of the network belong to the public web. */
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Not reached by everybody: this machine, private networks, links, tests, groups (IANA: special-purpose addresses). */
const SPECIAL = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  // Of those that are public at all (2000::/3): tunnels that carry others, and what is for examples.
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
];
const PUBLIC_6 = '2000::/3';

const special = listOf(SPECIAL);
const public6 = listOf([PUBLIC_6]);

/** Of an IP address, with or without brackets. */
export function isPublic(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(plain) === 0) return false;
  const family = isIPv6(plain) ? 'ipv6' : 'ipv4';
  if (family === 'ipv6' && !public6.check(plain, family)) return false;
  return !special.check(plain, family);
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), isIPv6(network) ? 'ipv6' : 'ipv4');
  }
  return list;
}
