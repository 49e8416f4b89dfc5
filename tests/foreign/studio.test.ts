import { expect, test } from 'vitest';
import { onLoopback } from '../../src/foreign/studio';

const done = () => undefined;

test.each([
  ['a port', [3000], [3000, '127.0.0.1']],
  ['a port and what to call', [3000, done], [3000, '127.0.0.1', done]],
  ['a port of all interfaces', [3000, '0.0.0.0', done], [3000, '127.0.0.1', done]],
  ['options', [{ port: 3000, host: '::' }], [{ port: 3000, host: '127.0.0.1' }]],
  ['options without a host', [{ port: 0 }, done], [{ port: 0, host: '127.0.0.1' }, done]],
  ['a socket', [{ path: '/tmp/socket' }, done], [{ path: '/tmp/socket' }, done]],
  ['nothing', [], [{ port: 0, host: '127.0.0.1' }]],
  ['what to call alone', [done], [{ port: 0, host: '127.0.0.1' }, done]],
])('a server that asks for %s listens on this machine alone', (_, asked, given) => {
  expect(onLoopback(asked)).toEqual(given);
});
