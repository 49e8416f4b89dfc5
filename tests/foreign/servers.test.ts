import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { onLoopback, stayOnLoopback } from '../../src/foreign/servers';

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

test('a server of another product answers on this machine alone, and to who asks for it', async () => {
  onTestFinished(stayOnLoopback());
  // Another who asked for it, and needs it no more: not even twice.
  const leave = stayOnLoopback();
  leave();
  leave();
  const server = createServer((_, response) => void response.writeHead(200).end());
  server.on('upgrade', (_, socket) => void socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'));
  await new Promise<void>((resolve) => void server.listen({ port: 0, host: '::' }, resolve));
  onTestFinished(() => void server.close());
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');

  const ask = (headers: IncomingHttpHeaders, method = 'GET') =>
    new Promise<unknown>((resolve) => {
      const asked = request({ host: address, port, method, headers, agent: false });
      asked.on('response', (response) => resolve(response.resume().statusCode));
      asked.on('upgrade', (response) => resolve(response.statusCode));
      asked.on('error', ({ message }) => resolve(message)).end();
    });
  const here = { host: `localhost:${port}` };
  expect(await ask(here)).toBe(200);
  expect(await ask({ host: 'evil.example' })).toBe(403);
  expect(await ask({ ...here, origin: `http://localhost:${port}` }, 'POST')).toBe(200);
  expect(await ask({ ...here, origin: 'http://evil.example' }, 'POST')).toBe(403);
  const upgrade = { connection: 'upgrade', upgrade: 'websocket' };
  expect(await ask({ ...here, ...upgrade })).toBe(101);
  expect(await ask({ host: 'evil.example', ...upgrade })).toBe('socket hang up');
});

test('what nobody asks for any longer is taken back', async () => {
  const [one, other] = [stayOnLoopback(), stayOnLoopback()];
  one();
  other();
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen({ port: 0, host: '0.0.0.0' }, resolve));
  onTestFinished(() => void server.close());
  expect((server.address() as AddressInfo).address).toBe('0.0.0.0');
});
