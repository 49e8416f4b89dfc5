import { expect, test } from 'vitest';
import { isPublic } from '../../src/web/address';

test.each([
  '93.184.216.34',
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '2606:2800:220:1::1',
  '[2a00::1]',
])('%s is of the public web', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine', '127.9.9.9'],
  ['this machine', '::1'],
  ['this machine', '0.0.0.0'],
  ['this machine', '::'],
  ['this machine, as IPv6', '::ffff:127.0.0.1'],
  ['this machine, as IPv6', '::ffff:7f00:1'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a private network', 'fd00::1'],
  ['a network of a provider', '100.64.0.1'],
  ['a link', '169.254.169.254'],
  ['a link', 'fe80::1%eth0'],
  ['a group', '224.0.0.1'],
  ['a group', 'ff02::1'],
  ['everybody here', '255.255.255.255'],
  ['a tunnel', '64:ff9b::7f00:1'],
  ['a tunnel', '2002:7f00:1::'],
  ['a tunnel', '2001::1'],
  ['no address', 'example.org'],
  ['no address', ''],
])('of %s, %s is not', (_, address) => {
  expect(isPublic(address)).toBe(false);
});
