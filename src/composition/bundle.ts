/** The composition bundled for the browser: made once for the same sources, own kinds and public folder. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '@remotion/bundler';
import { fingerprint } from '../cache/fingerprint';
import type { OnProgress } from '../progress';
import { ROOT } from '../root';
import { expectOwn } from './own';
import { COMPOSITION } from './sources';
import { type OwnModule, withOwnKinds } from './webpack';

export interface BundleInput {
  own: readonly OwnModule[];
  /** What changes when an own kind or what it imports does. */
  ownHash: string;
  /** Files under it are reached by `staticFile`. Absolute. */
  publicDir: string;
  /** The hash of the composition's code. */
  code: string;
  /** Where bundles are kept. Absolute. */
  folder: string;
}

/** The folder of the bundle, a `serveUrl` of Remotion. */
export async function bundleVideo(
  { own, ownHash, code, publicDir, folder }: BundleInput,
  onProgress: OnProgress,
): Promise<string> {
  const key = fingerprint({ code, own, ownHash, publicDir });
  const target = path.join(folder, key);
  const isKept = existsSync(path.join(target, 'index.html'));
  onProgress({ task: 'bundle', done: isKept ? 100 : 0, total: 100, reused: isKept ? 100 : 0 });
  if (isKept) return target;
  const temporary = `${target}.${process.pid}`;
  const empty = path.join(folder, 'empty');
  await mkdir(empty, { recursive: true });
  const withOwn = withOwnKinds(own, { folder, author: COMPOSITION.author });
  await bundle({
    entryPoint: COMPOSITION.entry,
    outDir: temporary,
    rootDir: ROOT,
    publicDir: empty,
    enableCaching: false,
    // Maps of sources double the time that it takes.
    webpackOverride: (config) => ({ ...withOwn(config), devtool: false }),
    onProgress: (percent) => onProgress({ task: 'bundle', done: Math.round(percent), total: 100 }),
  });
  await expectOwn(
    own.map(({ file }) => file),
    ownHash,
  );
  await rm(path.join(temporary, 'public'), { recursive: true, force: true });
  await symlink(publicDir, path.join(temporary, 'public'), 'junction');
  await rm(target, { recursive: true, force: true });
  await rename(temporary, target).catch(async (error) => {
    // Another run was faster.
    if (!existsSync(path.join(target, 'index.html'))) throw error;
    await rm(temporary, { recursive: true, force: true });
  });
  return target;
}
