/** What goes wrong between machines: nothing of it costs a build more than time, and all of it is said. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newFolder } from '../sample';
import {
  LACKS,
  LACKS_GATEWAY,
  type QueueServer,
  type StoreServer,
  startBucket,
  startQueue,
} from './servers';
import {
  listen,
  madeBy,
  newProject,
  type Running,
  type Site,
  startBuild,
  startWorker,
} from './team';
import { long, talk } from './texts';

const isDrawn = ({ id }: { id: string }) => id.startsWith('draw-');
const KILL = 'SIGKILL';

let [queue, site] = [{} as QueueServer, {} as Site];
const running: Running[] = [];
const worker = async (...given: Parameters<typeof startWorker>): Promise<Running> => {
  const started = await startWorker(...given);
  running.push(started);
  return started;
};
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill(KILL);
});

/** The bytes that one machine makes of it. */
async function alone(text: string): Promise<Buffer> {
  const project = newProject(text);
  return madeBy(startBuild(project), project);
}

describe.skipIf(LACKS)('of processes', { timeout: 300_000 }, () => {
  beforeEach(async () => {
    queue = await startQueue();
    site = { queue, store: newFolder() };
  });

  test('a worker that is killed in a scene: another makes it within 30 s', async () => {
    const text = long();
    const begun = await listen(queue);
    const two = [await worker(site), await worker(site)];
    const project = newProject(text);
    const build = startBuild(project, site);
    await expect.poll(() => begun.filter(isDrawn).length, { timeout: 60_000 }).toBeGreaterThan(0);
    // The longest comes first.
    const taken = begun.find(isDrawn);
    const isAt = ({ child }: Running) => taken?.worker.endsWith(`-${child.pid}`) === true;
    two.find(isAt)?.child.kill(KILL);
    const killedMs = performance.now();
    const again = () => begun.filter(({ id }) => id === taken?.id).length;
    await expect.poll(again, { timeout: 40_000, interval: 100 }).toBe(2);
    expect(performance.now() - killedMs).toBeLessThan(30_000);
    expect((await madeBy(build, project)).equals(await alone(text))).toBe(true);
    expect(two.find((one) => !isAt(one))?.said()).toMatch(/draw .*long-scene/);
  });

  test('a build that is killed: its jobs are given up, and its next run finds what was made', async () => {
    const text = talk(6, 'rye');
    await worker(site);
    const begun = await listen(queue);
    const project = newProject(text);
    const build = startBuild(project, site);
    await expect.poll(() => begun.filter(isDrawn).length, { timeout: 60_000 }).toBeGreaterThan(1);
    build.child.kill(KILL);
    await expect.poll(() => queue.names(), { timeout: 60_000, interval: 500 }).toEqual([]);
    const again = startBuild(project, site);
    expect((await madeBy(again, project)).equals(await alone(text))).toBe(true);
    const speech = begun.map(({ id }) => id).filter((id) => id.startsWith('speak-'));
    expect(new Set(speech).size).toBe(speech.length);
  });

  test('Ctrl+C takes the jobs of a build back within a second, but not those that another wants', async () => {
    await worker(site);
    const begun = await listen(queue);
    const [one, other] = [newProject(long('rye')), newProject(long('oats'))];
    const builds = [startBuild(one, site), startBuild(other, site)];
    await expect.poll(() => begun.filter(isDrawn).length, { timeout: 60_000 }).toBeGreaterThan(0);
    await wait(1500);
    const startedMs = performance.now();
    builds[0]?.child.kill('SIGINT');
    expect(await builds[0]?.ended).toBe(130);
    expect(performance.now() - startedMs).toBeLessThan(2000);
    const made = builds[1] && (await madeBy(builds[1], other));
    expect(made?.equals(await alone(long('oats')))).toBe(true);
    await expect.poll(() => queue.names(), { timeout: 20_000 }).toEqual([]);
  });

  test('Ctrl+C ends a worker within a second, and its job is handed back', async () => {
    const text = long('barley');
    const first = await worker(site);
    const begun = await listen(queue);
    const project = newProject(text);
    const build = startBuild(project, site);
    await expect.poll(() => begun.filter(isDrawn).length, { timeout: 60_000 }).toBeGreaterThan(0);
    await wait(300);
    const startedMs = performance.now();
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(130);
    expect(performance.now() - startedMs).toBeLessThan(2000);
    await worker(site);
    expect((await madeBy(build, project)).equals(await alone(text))).toBe(true);
  });

  test('without a worker all is made here, and that is said', async () => {
    const text = talk(1, 'nobody');
    const project = newProject(text);
    const build = startBuild(project, site);
    expect((await madeBy(build, project)).equals(await alone(text))).toBe(true);
    expect(build.said()).toMatch(/Drawn here: 2 scenes, since no worker is there/);
  });

  test('a worker with another browser takes none of the scenes, and both sides say so', async () => {
    const maker = { lectern: '0.1.0', code: 'other', encoder: '4', draw: 'web' };
    const card = { name: 'another', maker: { ...maker, browser: '99.0', system: 'x' }, queues: [] };
    const tell = () => queue.redis.set('lectern:build:other', JSON.stringify(card), 'PX', 60_000);
    await tell();
    const other = await worker(site);
    await other.until(
      /left to others, since they would be drawn otherwise here: .*browser 99\.0 there/,
    );
    other.child.kill(KILL);
    await other.ended;
    await queue.redis.flushall();
    await queue.redis.set('lectern:worker:other', JSON.stringify(card), 'PX', 60_000);
    const project = newProject(talk(1, 'others'));
    const build = startBuild(project, site);
    await madeBy(build, project);
    expect(build.said()).toMatch(
      /Drawn here: .*since workers draw otherwise \(.*browser 99\.0 there/,
    );
  });

  test('a scene that fails always is tried twice, and told with its place; the rest is made', async () => {
    const kind = `import { defineScene, z } from 'lectern';
export default defineScene({
  kind: 'bad', schema: z.object({}), read: () => ({ fields: {}, steps: [] }),
  view: () => {
    if (typeof location !== 'undefined' && location.search === '?landscape') setTimeout(() => location.reload());
    return <p>Bad</p>;
  },
});
`;
    const text = `${talk(2, 'failing')}\n## Bad\n\n::: bad\n:::\n\nThis is not to be drawn.\n`;
    const begun = await listen(queue);
    await worker(site, { args: ['--own-code'] });
    const build = startBuild(newProject(text, { 'bad.tsx': kind }), site);
    expect(await build.ended).toBe(1);
    expect(build.said()).toMatch(/talk\.md:\d+: Scene "bad" could not be drawn, by two tries: /);
    const ids = begun.filter(isDrawn).map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(4);
    await expect.poll(() => queue.names(), { timeout: 20_000 }).toEqual([]);
  });

  test('a deadline ends a build with what is missing', async () => {
    await worker(site);
    const build = startBuild(newProject(long('late')), site, ['--deadline', '0.06']);
    expect(await build.ended).toBe(1);
    expect(build.said()).toMatch(/Not all was made by the deadline: /);
  });

  test('a worker whose clock is wrong does not begin', async () => {
    const module = path.join(newFolder(), 'clock.mjs');
    writeFileSync(module, 'const now = Date.now; Date.now = () => now() + 600_000;');
    const more = { NODE_OPTIONS: `--import ${pathToFileURL(module).href}` };
    const started = startWorker(site, { more });
    await expect(started).rejects.toThrow(
      /clock of this machine is 10 minutes ahead of the queue's/,
    );
  });

  test('a worker whose disk is full retires, and another makes its job', async () => {
    const text = talk(1, 'full');
    const module = path.join(newFolder(), 'full.mjs');
    writeFileSync(
      module,
      `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
const write = fs.writeFile;
fs.writeFile = async (file, ...more) => {
  if (/chunks/.test(String(file))) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  return write(file, ...more);
};
syncBuiltinESMExports();`,
    );
    const full = await worker(site, {
      more: { NODE_OPTIONS: `--import ${pathToFileURL(module).href}` },
    });
    const project = newProject(text);
    const build = startBuild(project, site);
    expect(await full.ended).toBe(1);
    expect(full.said()).toMatch(/The disk of this worker is full\.\nFix: /);
    await worker(site);
    expect((await madeBy(build, project)).equals(await alone(text))).toBe(true);
  });
});

describe.skipIf(LACKS_GATEWAY)('of servers', { timeout: 400_000 }, () => {
  let bucket = {} as StoreServer;
  beforeEach(async () => {
    queue = await startQueue();
    bucket = await startBucket();
    site = { queue, store: bucket.at, env: bucket.env };
  });

  test('a queue that is started again, with nothing in it, gets all jobs again', async () => {
    const text = talk(4, 'restarts');
    await worker(site);
    const begun = await listen(queue);
    const project = newProject(text);
    const build = startBuild(project, site);
    await expect.poll(() => begun.filter(isDrawn).length, { timeout: 60_000 }).toBeGreaterThan(0);
    await queue.kill();
    await wait(2000);
    await queue.start();
    expect((await madeBy(build, project)).equals(await alone(text))).toBe(true);
    expect(build.said()).not.toMatch(/Drawn here/);
  });

  test('a store that is gone for a minute is waited for by both sides', async () => {
    const text = talk(3, 'a minute');
    const one = await worker(site);
    const begun = await listen(queue);
    const project = newProject(text);
    const build = startBuild(project, site);
    await expect.poll(() => begun.filter(isDrawn).length, { timeout: 60_000 }).toBeGreaterThan(0);
    await bucket.kill();
    await wait(60_000);
    await bucket.start();
    expect((await madeBy(build, project)).equals(await alone(text))).toBe(true);
    expect(one.said()).toMatch(
      /The shared store s3:\/\/team\/lectern is waited for: .* is not reached/,
    );
    expect(one.child.exitCode).toBeNull();
  });

  test('a worker that the store refuses ends with a word before it waits for jobs', async () => {
    const more = { AWS_SECRET_ACCESS_KEY: 'another' };
    await expect(worker(site, { more })).rejects.toThrow(
      /The worker retires, since the shared store is of no use: the secret key/,
    );
  });
});
