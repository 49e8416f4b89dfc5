/** A browser that is driven over a pipe, for real. */
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, startDriven } from '../../src/browser/driven/start';
import { findBrowser } from '../../src/browser/find';
import { launchBrowser, type Machine } from '../../src/browser/launch';
import { serveHere } from '../../src/loopback';

const SIZE = { width: 300, height: 200 };
const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
const start = () => startDriven(executablePath, [], false);
const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('lectern-browser-'));

let running: Driven;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.close());

describe('a page of it', () => {
  test('has its size, and gives what a function makes of what it is asked', async () => {
    const page = await running.open(SIZE);
    const seen = await page.evaluate(
      async ({ more }) => [innerWidth + more, innerHeight, devicePixelRatio],
      { more: 1 },
    );
    expect(seen).toEqual([301, 200, 1]);
    await page.run('globalThis.said = "so"');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'said'))).toBe('so');
    await page.close();
    expect(running.contexts()).not.toContain(page);
  });

  test('may be opened ahead, and has the size of who asks for it', async () => {
    const before = running.contexts();
    running.openNext();
    expect(running.contexts()).toEqual(before);
    const page = await running.open(SIZE);
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([300, 200]);
    expect(running.contexts()).toContain(page);
    await page.close();
  });

  test('is there when all of it is loaded, and knows nothing of another', async () => {
    const { url, close } = await serveHere((request, response) => {
      if (request.url === '/slow.js')
        setTimeout(() => response.end('document.cookie = "a=b"'), 200);
      else response.setHeader('content-type', 'text/html').end('<script src="/slow.js"></script>');
    }, 0);
    const [page, other] = [await running.open(SIZE), await running.open(SIZE)];
    await page.goto(url);
    expect(await page.evaluate(() => document.cookie)).toBe('a=b');
    await other.goto(`${url}?other`, { timeout: 10_000 });
    close();
    await expect(page.goto('http://127.0.0.1:1/')).rejects.toThrow(/could not be loaded/);
  });

  test('says what is thrown in it, that it crashed, and that it was closed', async () => {
    const page = await running.open(SIZE);
    const torn = page.evaluate(() => {
      throw new Error('torn');
    });
    await expect(torn).rejects.toThrow(/torn/);
    const endless = (of: typeof page) => of.evaluate(() => new Promise(() => undefined));
    const crashed = expect(endless(page)).rejects.toThrow('The page crashed.');
    void page.send('Page.crash').catch(() => undefined);
    await crashed;
    const other = await running.open(SIZE);
    const closed = expect(endless(other)).rejects.toThrow(/has been closed/);
    await other.close();
    await closed;
  });
});

describe('the browser', () => {
  test('leaves nothing when it is closed, and says so', async () => {
    const before = profiles();
    const other = await start();
    const [profile] = profiles().filter((name) => !before.includes(name));
    expect(profile).toBeDefined();
    let isTold = false;
    other.on('disconnected', () => {
      isTold = true;
    });
    const page = await other.open(SIZE);
    const asked = expect(page.evaluate(() => new Promise(() => undefined))).rejects.toThrow(
      /has been closed/,
    );
    await other.close();
    await asked;
    expect([isTold, other.isConnected(), existsSync(`${tmpdir()}/${profile}`)]).toEqual([
      ...[true, false, false],
    ]);
    await expect(other.open(SIZE)).rejects.toThrow(/has been closed/);
  });

  test('that does not start is told in the words that it said', async () => {
    const machine: Machine<Driven> = {
      ...{ platform: 'linux', uid: 0 },
      start: ({ executablePath: file }) => startDriven(file, ['-e', 'console.error("no")'], false),
    };
    const node = { executablePath: process.execPath, name: 'node' };
    await expect(launchBrowser(node, [], machine)).rejects.toThrow(/node cannot start: Failed/);
    const none = { executablePath: '/no/such/browser', name: 'none' };
    await expect(launchBrowser(none, [], machine)).rejects.toThrow(/none cannot start: .*ENOENT/);
  });
});
