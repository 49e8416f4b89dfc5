/** Remotion's bundler, which runs in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bundleVideo } from '../../src/composition/bundle';
import { Stopped } from '../../src/failure';
import { newFolder } from '../sample';

const LONG_MS = 120_000;

/** Programs that bundle into `folder`. */
const bundlers = (folder: string): string[] =>
  execFileSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.startsWith('Z'));

describe('the bundle', { timeout: LONG_MS }, () => {
  let folder: string;
  let publicDir: string;
  beforeEach(() => {
    folder = path.join(newFolder(), 'bundles');
    publicDir = path.join(newFolder(), 'public');
    mkdirSync(publicDir);
  });
  test('is given up when it is told to: the bundler is ended, and leaves nothing', async () => {
    const ended = new AbortController();
    let running: string[] = [];
    const order = { own: [], ownHash: '', code: 'a', publicDir, folder, signal: ended.signal };
    const bundling = bundleVideo(order, ({ done }) => {
      if (done === 0 || running.length > 0) return;
      running = bundlers(folder);
      ended.abort(new Stopped());
    });
    await expect(bundling).rejects.toThrow(Stopped);
    expect(running).toHaveLength(1);
    expect(bundlers(folder)).toEqual([]);
    expect(readdirSync(folder).filter((name) => /\.\d+$/.test(name))).toEqual([]);
  });

  test('tells how far it is, and why it cannot be made, and the command stays in its folder', async () => {
    const own = [{ document: 'talk', kind: 'none', file: path.join(folder, 'none.tsx') }];
    const told: number[] = [];
    const before = process.cwd();
    const bundling = bundleVideo({ own, ownHash: '', code: 'a', publicDir, folder }, ({ done }) => {
      expect(process.cwd()).toBe(before);
      told.push(done);
    });
    await expect(bundling).rejects.toThrow(/none\.tsx/);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(readdirSync(folder).filter((name) => /\.\d+$/.test(name))).toEqual([]);
  });
});
