import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBytes, LIMITS, NotFetched } from '../../src/web/get';
import { HERE, serveWeb } from './server';

let web: Awaited<ReturnType<typeof serveWeb>>;
beforeAll(async () => {
  web = await serveWeb((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const to = searchParams.get('to') ?? '';
    if (pathname === '/to') response.writeHead(302, { location: to }).end();
    else if (pathname === '/loop') response.writeHead(301, { location: '/loop' }).end();
    else if (pathname === '/large') response.writeHead(200).end(Buffer.alloc(10_001));
    else if (pathname === '/told')
      response.writeHead(200, { 'content-length': '999999999' }).flushHeaders();
    else if (pathname === '/zipped')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('words'));
    else if (pathname === '/bomb')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(99_999)));
    else if (pathname === '/slow') response.writeHead(200).write('w');
    else if (pathname === '/words') response.writeHead(200).end('words');
    else response.writeHead(404).end();
  });
});
afterAll(() => web.close());

const get = (path: string, limits = HERE, signal?: AbortSignal) =>
  getBytes(`${web.url}${path}`, limits, signal);
const to = (address: string) => `to?to=${encodeURIComponent(address)}`;

describe('what lies at an address', () => {
  test('is fetched, also where it leads to', async () => {
    expect((await get('words')).toString()).toBe('words');
    expect((await get(to('/words'))).toString()).toBe('words');
    expect((await get('zipped')).toString()).toBe('words');
  });

  test.each([
    ['nothing', 'none', 'status 404'],
    ['more than may be', 'large', 'larger than'],
    ['more than may be, by its own word', 'told', 'larger than'],
    ['more than may be when it is unpacked', 'bomb', 'cannot be reached'],
    ['a way without end', 'loop', 'without end'],
    ['a file', to('file:///etc/passwd'), 'leads to file:'],
    ['no address', to('http://['), 'leads nowhere'],
  ])('is not when it is %s', async (_, path, reason) => {
    const failed = get(path);
    await expect(failed).rejects.toThrow(NotFetched);
    await expect(failed).rejects.toThrow(reason);
  });

  test('is waited for no longer than may be', async () => {
    await expect(get('slow', { ...HERE, ms: 200 })).rejects.toThrow('took longer than 0.2 s');
  });

  test('is given up when the reader ends the work', async () => {
    const ended = new AbortController();
    const failed = get('slow', HERE, ended.signal);
    ended.abort(new Error('ended'));
    await expect(failed).rejects.toThrow('ended');
  });
});

describe('an address that is not of the public web', () => {
  test.each(['127.0.0.1', 'localhost', '0.0.0.0', '2130706433', '[::1]', '[::ffff:127.0.0.1]'])(
    'is not asked: %s',
    async (host) => {
      const before = web.asked.length;
      await expect(getBytes(`${web.at(host)}words`, LIMITS)).rejects.toThrow('the public web');
      expect(web.asked).toHaveLength(before);
    },
  );

  test.each(['127.0.0.2', 'localhost', '[::1]'])(
    'is not asked where a public one leads to it: %s',
    async (host) => {
      const before = web.asked.length;
      const allowed = { ...HERE, allows: firstOnly() };
      await expect(get(to(`${web.at(host)}words`), allowed)).rejects.toThrow('the public web');
      expect(web.asked.slice(before)).toEqual([expect.stringMatching(/^\/to/)]);
    },
  );
});

/** Lets the first question pass, and no other. */
function firstOnly() {
  let isFirst = true;
  return () => {
    const wasFirst = isFirst;
    isFirst = false;
    return wasFirst;
  };
}
