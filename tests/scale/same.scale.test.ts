/** What workers make is byte for byte what one machine makes, and each part of it is made once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { lectern } from '../cli/run';
import { newFolder } from '../sample';
import {
  LACKS,
  LACKS_GATEWAY,
  newCertificate,
  type QueueServer,
  startBucket,
  startQueue,
} from './servers';
import { listen, madeBy, newProject, type Site, startBuild, startWorker } from './team';
import { talk } from './texts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="teal"/></svg>';
const KIND = `import { defineScene, z } from 'lectern';
export default defineScene({
  kind: 'pot', schema: z.object({}), style: '.pot { color: crimson }',
  read: () => ({ fields: {}, steps: [] }), view: () => <p className="pot">A pot</p>,
});
`;
const WITH_PICTURE = `${talk(2, 'soup')}\n## A pot\n\n![A pot](parts/pot.svg)\n\nThis is **a pot**, “drawn” by hand.\n`;

/** All builds have ended, so what they left is gone, too. */
async function expectNothingLeft(queue: QueueServer): Promise<void> {
  await expect.poll(() => queue.names(), { timeout: 20_000 }).toEqual([]);
}

describe.skipIf(LACKS_GATEWAY)('with a bucket and two workers', { timeout: 240_000 }, () => {
  let [queue, site] = [{} as QueueServer, {} as Site];
  beforeAll(async () => {
    queue = await startQueue();
    const bucket = await startBucket();
    site = { queue, store: bucket.at, env: bucket.env };
    await Promise.all([startWorker(site), startWorker(site, { args: ['--own-code'] })]);
  }, 120_000);

  test('the bytes of two formats are those of one machine, and a second build draws nothing', async () => {
    const files = { 'parts/pot.svg': SVG };
    const [here, there] = [newFolder(), newFolder()];
    const { mkdirSync } = await import('node:fs');
    for (const folder of [here, there])
      mkdirSync(`${folder}/slides/talk/parts`, { recursive: true });
    newProject(WITH_PICTURE, files, here);
    newProject(WITH_PICTURE, files, there);
    const formats = ['--format', 'landscape,square'];
    const begun = await listen(queue);
    const build = startBuild(there, site, formats, 'build');
    const alone = startBuild(here, undefined, formats, 'build');
    for (const name of ['talk.mp4', 'talk-square.mp4', 'timeline.json', 'deck/index.html'])
      expect((await madeBy(build, there, name)).equals(await madeBy(alone, here, name)), name).toBe(
        true,
      );
    expect(build.said()).toMatch(/Spoken +\d+ sentences/);
    expect(build.said()).not.toMatch(/on a canvas/);
    expect(begun.filter(({ id }) => id.startsWith('draw-'))).toHaveLength(8);
    expect(new Set(begun.map(({ id }) => id)).size).toBe(begun.length);
    const before = begun.length;
    const again = startBuild(newProject(WITH_PICTURE, files, there), site, formats);
    await madeBy(again, there);
    expect(begun).toHaveLength(before);
    await expectNothingLeft(queue);
  });

  test('own kinds are drawn by workers that run them', async () => {
    const text = `${talk(1, 'pots')}\n## A pot\n\n::: pot\n:::\n\nThis is a pot of its own.\n`;
    const [here, there] = [
      newProject(text, { 'pot.tsx': KIND }),
      newProject(text, { 'pot.tsx': KIND }),
    ];
    const build = startBuild(there, site);
    const alone = startBuild(here);
    expect((await madeBy(build, there)).equals(await madeBy(alone, here))).toBe(true);
    expect(build.said()).not.toMatch(/Drawn here/);
  });
});

describe.skipIf(LACKS)('with a folder', { timeout: 300_000 }, () => {
  test('ten builds at once on five workers make no part twice', async () => {
    const queue = await startQueue();
    const site = { queue, store: newFolder() };
    await Promise.all(Array.from({ length: 5 }, () => startWorker(site)));
    const begun = await listen(queue);
    // Two of them have the same text.
    const texts = Array.from({ length: 10 }, (_, i) => talk(1, `bread ${i % 9}`));
    const projects = texts.map((text) => newProject(text));
    const builds = projects.map((project) => startBuild(project, site));
    const made = await Promise.all(builds.map((build, i) => madeBy(build, projects[i] ?? '')));
    expect(made[0]?.equals(made[9] ?? Buffer.alloc(0))).toBe(true);
    expect(builds.map((build) => build.said()).join()).not.toMatch(/Drawn here|spoken here/);
    const ids = begun.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    // A title and a scene each; the title of all is the same.
    expect(ids.filter((id) => id.startsWith('draw-'))).toHaveLength(1 + 9);
    const alone = newProject(texts[3] ?? '');
    expect(made[3]?.equals(await madeBy(startBuild(alone), alone))).toBe(true);
    await expectNothingLeft(queue);
  });

  test('of all documents, four at once, each is a line for programs, and what fails is listed', async () => {
    const queue = await startQueue();
    const site = { queue, store: newFolder() };
    await Promise.all([startWorker(site), startWorker(site)]);
    const project = newFolder();
    for (let i = 0; i < 6; i++) {
      const text =
        i === 3 ? '# A talk\n\n## A picture\n\n![None](none.png)\n' : talk(1, `fruit ${i}`);
      mkdirSync(path.join(project, `slides/talk-${i}`), { recursive: true });
      writeFileSync(path.join(project, `slides/talk-${i}/talk-${i}.md`), text);
    }
    const args = [
      'video',
      '--all',
      '--json',
      '--strict',
      '--queue',
      queue.url,
      '--store',
      site.store,
    ];
    const { code, stdout, stderr } = await lectern(args, project);
    expect(code, stderr).toBe(1);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(6);
    const failed = lines.filter((line) => line.failed);
    expect(failed.map(({ document }) => document)).toEqual([expect.stringMatching(/talk-3\.md$/)]);
    expect(lines.find(({ document }) => /talk-1/.test(document))?.files).toContain(
      'out/talk-1/talk-1.mp4',
    );
    expect(stderr).toMatch(/1 of 6 documents failed:\n.*talk-3/);
    expect(stderr).toMatch(/^talk-1: Pictures/m);
    await expectNothingLeft(queue);
  });

  test('a password, TLS and a prefix are kept to, and none of them is shown', async () => {
    const files = newCertificate();
    const queue = await startQueue('hushhush', files);
    const env = { NODE_EXTRA_CA_CERTS: files.cert };
    const site = { queue: { url: `${queue.url}?prefix=team` }, store: newFolder(), env };
    const worker = await startWorker(site);
    const begun = await listen(queue, 'team');
    const project = newProject(talk(1, 'salt'));
    const build = startBuild(project, site);
    await wait(500);
    await madeBy(build, project);
    expect(begun.length).toBeGreaterThan(2);
    expect((await queue.redis.keys('*')).filter((name) => !name.startsWith('team:'))).toEqual([]);
    expect(worker.said() + build.said()).not.toContain('hushhush');
    await expectNothingLeft(queue);
    worker.child.kill('SIGTERM');
    await worker.ended;
    expect(await queue.redis.keys('*')).toEqual([]);
    const wrong = { ...site, queue: { url: queue.url.replace('hushhush', 'loud') } };
    const other = startBuild(newProject(talk(1, 'salt')), wrong, ['--dry-run']);
    await other.ended;
    expect(other.said()).toMatch(/refuses this user or password/);
    expect(other.said()).not.toContain('loud');
  });
});
