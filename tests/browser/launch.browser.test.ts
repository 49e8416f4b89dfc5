/** Whether a browser runs in Chromium's sandbox, and how it ends. */
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Browser, findBrowser } from '../../src/browser/find';
import { launchBrowser, type Machine, sandboxOf } from '../../src/browser/launch';
import { withBrowser } from '../../src/browser/page';
import { Stopped } from '../../src/failure';

let programs = 0;
const someBrowser = (): Browser => ({ executablePath: `/some/${programs++}`, name: 'some' });

/** A machine on which a browser says `failure` when it is started in its sandbox. */
async function machine(of: Partial<Machine>, failure?: string) {
  const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
  const starts: boolean[] = [];
  const start: Machine['start'] = (_browser, args, sandboxed) => {
    starts.push(sandboxed);
    if (sandboxed && failure) throw new Error(failure);
    return chromium.launch({ executablePath, chromiumSandbox: false, args: [...args] });
  };
  return { starts, machine: { platform: 'linux', uid: 1000, start, ...of } as const };
}

const LOG = 'browserType.launch: closed\nCall log:\n<launching> chromium --no-sandbox\n';

describe("Chromium's sandbox", () => {
  test('is used where the browser starts in it', async () => {
    const { machine: here, starts } = await machine({});
    const browser = someBrowser();
    await (await launchBrowser(browser, [], here)).close();
    expect(await sandboxOf(browser, here)).toEqual({ sandboxed: true, because: 'it starts in it' });
    expect(starts).toEqual([true]);
  });

  test('is left out for root, who is not asked twice', async () => {
    const { machine: here, starts } = await machine({ uid: 0 });
    const { sandboxed, because } = await sandboxOf(someBrowser(), here);
    expect(sandboxed).toBe(false);
    expect(because).toMatch(/root/);
    expect(starts).toEqual([false]);
  });

  test.each([
    'Chromium sandboxing failed!',
    '[FATAL:zygote_host_impl_linux.cc(126)] No usable sandbox!',
    'Failed to move to new namespace: Operation not permitted',
  ])('is left out where the system has none: %s', async (said) => {
    const { machine: here, starts } = await machine({}, `${LOG}${said}`);
    const browser = someBrowser();
    await (await launchBrowser(browser, [], here)).close();
    await (await launchBrowser(browser, [], here)).close();
    expect((await sandboxOf(browser, here)).because).toMatch(/user namespaces/);
    expect(starts).toEqual([true, false, false]);
  });

  test('is not left out when the browser fails for another reason', async () => {
    const { machine: here, starts } = await machine({}, `${LOG}crashed`);
    await expect(launchBrowser(someBrowser(), [], here)).rejects.toThrow(/some cannot start/);
    expect(starts).toEqual([true]);
  });
});

describe('a browser whose run is ended', () => {
  test('is closed, and what failed because of that is no failure of it', async () => {
    const stopping = new AbortController();
    const browser = await findBrowser(process.env.LECTERN_BROWSER, stopping.signal);
    const used = withBrowser(browser, async (context) => {
      const page = await context.newPage();
      stopping.abort(new Stopped());
      await page.evaluate(() => new Promise(() => undefined));
    });
    await expect(used).rejects.toThrow(Stopped);
  });

  test('is closed also when it starts only then', async () => {
    const stopping = new AbortController();
    let ended: Promise<unknown> | undefined;
    const { machine: here } = await machine({
      async start() {
        const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
        stopping.abort(new Stopped());
        const running = await chromium.launch({ executablePath, chromiumSandbox: false });
        ended = new Promise((resolve) => running.on('disconnected', resolve));
        return running;
      },
    });
    const browser = { ...someBrowser(), signal: stopping.signal };
    await expect(launchBrowser(browser, [], here)).rejects.toThrow(Stopped);
    await expect.poll(() => ended).toBeDefined();
    await ended;
  });

  test('is not started afterwards', async () => {
    const { machine: here, starts } = await machine({});
    const browser = { ...someBrowser(), signal: AbortSignal.abort(new Stopped()) };
    await expect(launchBrowser(browser, [], here)).rejects.toThrow(Stopped);
    expect(starts).toEqual([]);
  });
});
