/** The composition bundled for the browser: made once for the same sources, own kinds and public folder. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { fingerprint } from '../cache/fingerprint';
import { AGAIN, Failure } from '../failure';
import type { OnProgress } from '../progress';
import { IS_BUILT, resolvePackage } from '../root';
import { expectOwn } from './own';
import { COMPOSITION } from './sources';
import type { OwnModule } from './webpack';

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
  /** Ends it. */
  signal?: AbortSignal;
}

/** The folder of the bundle, a `serveUrl` of Remotion. */
export async function bundleVideo(
  { own, ownHash, code, publicDir, folder, signal }: BundleInput,
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
  try {
    const onPercent = (percent: number) =>
      onProgress({ task: 'bundle', done: Math.round(percent), total: 100 });
    await runBundler({ own, folder, outDir: temporary, publicDir: empty }, onPercent, signal);
    await dropSourceMaps(path.join(temporary, 'bundle.js'));
    await expectOwn(
      own.map(({ file }) => file),
      ownHash,
    );
    await rm(path.join(temporary, 'public'), { recursive: true, force: true });
    await symlink(publicDir, path.join(temporary, 'public'), 'junction');
    await rm(target, { recursive: true, force: true });
    await rename(temporary, target).catch((error: unknown) => {
      // Another run was faster.
      if (!existsSync(path.join(target, 'index.html'))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return target;
}

/** What the bundler is asked for (bundler.ts). Paths are absolute. */
export interface BundlerOrder {
  own: readonly OwnModule[];
  /** Where the module that names the own kinds is written. */
  folder: string;
  outDir: string;
  /** What is copied into the bundle. */
  publicDir: string;
}

/** What it tells: how far it is, or why it failed. */
const newsSchema = z.union([
  z.strictObject({ percent: z.number() }),
  z.strictObject({
    failed: z.strictObject({
      message: z.string(),
      stack: z.string().optional(),
      code: z.string().optional(),
    }),
  }),
]);
export type BundlerNews = z.infer<typeof newsSchema>;

/** Returns when the bundle is written. Throws what the bundler says, or the signal's reason once the bundler has ended. */
async function runBundler(
  order: BundlerOrder,
  onPercent: (percent: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  signal?.throwIfAborted();
  const child = fork(COMPOSITION.bundler, [JSON.stringify(order)], {
    // Sources as they are need what reads them.
    execArgv: IS_BUILT ? [] : ['--import', pathToFileURL(resolvePackage('tsx')).href],
    // What it prints is no news.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = (): boolean => child.kill('SIGKILL');
  signal?.addEventListener('abort', end, { once: true });
  let failed: Error | undefined;
  child.on('message', (message) => {
    const news = newsSchema.parse(message);
    if ('percent' in news) onPercent(news.percent);
    else failed = Object.assign(new Error(news.failed.message), news.failed);
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', resolve);
    });
    signal?.throwIfAborted();
    if (code !== 0) throw failed ?? new Failure("Remotion's bundler ended early.", AGAIN);
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

/** Packages name maps of their sources, which are not in the bundle: Remotion would look for them. */
async function dropSourceMaps(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^\/\/# sourceMappingURL=.*$/gm, ''));
}
