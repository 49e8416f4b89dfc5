// Builds the command of a clone (build/write.ts), once for the same sources: the first start takes a second more, every
// other one the time to ask for the age of a few hundred files.
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCES = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ROOT = path.dirname(SOURCES);
const MODULES = path.join(ROOT, 'node_modules');
const DAY_MS = 86_400_000;

/** The file of the built command; undefined after a sentence when packages are missing. */
export async function built() {
  if (!existsSync(path.join(MODULES, 'esbuild'))) {
    process.stderr.write('The packages of lectern are not installed.\nFix: run "npm install".\n');
    return undefined;
  }
  const target = path.join(cacheFolder(), keyOf(sourceFiles()));
  if (!existsSync(target)) await make(target);
  return path.join(target, 'main.cjs');
}

/** Among the packages; where nothing can be written, a folder of this run's own, which finds them from there. */
function cacheFolder() {
  const kept = path.join(MODULES, '.cache/lectern');
  try {
    mkdirSync(kept, { recursive: true });
    accessSync(kept, constants.W_OK);
    return kept;
  } catch {
    const own = mkdtempSync(path.join(tmpdir(), 'lectern-'));
    process.once('exit', () => rmSync(own, { recursive: true, force: true }));
    symlinkSync(MODULES, path.join(own, 'node_modules'), 'junction');
    copyFileSync(path.join(ROOT, 'package.json'), path.join(own, 'package.json'));
    return own;
  }
}

/** Whatever may change what is built. The last one is written when packages are installed. */
const sourceFiles = () => [
  ...readdirSync(SOURCES, { recursive: true })
    .sort()
    .map((file) => path.join(SOURCES, file)),
  path.join(ROOT, 'package.json'),
  path.join(MODULES, '.package-lock.json'),
];

function keyOf(files) {
  const hash = createHash('sha256').update(ROOT);
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile()) hash.update(`${file} ${found.size} ${found.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** There whole or not at all, however many runs make it at once. */
async function make(target) {
  const temporary = mkdtempSync(`${target}.`);
  try {
    const { writeBuild } = await import(pathToFileURL(await makeBuilder(temporary)).href);
    await writeBuild(temporary);
    // mkdtemp makes it the owner's alone.
    chmodSync(temporary, 0o755);
    // Where another run was faster, its folder is as good.
    if (!existsSync(target)) renameSync(temporary, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    await endBundler();
  }
  forgetOld(path.dirname(target));
}

/** It would hold a gigabyte for as long as the command runs. */
async function endBundler() {
  const { stop } = await import('esbuild');
  await stop();
}

/** What builds is TypeScript as well. */
async function makeBuilder(folder) {
  const { build } = await import('esbuild');
  const outfile = path.join(folder, 'build.mjs');
  const root = pathToFileURL(path.join(SOURCES, 'root.ts')).href;
  await build({
    entryPoints: [path.join(SOURCES, 'build/write.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    // It finds the sources as if it lay among them.
    define: { 'import.meta.url': JSON.stringify(root) },
  });
  return outfile;
}

function forgetOld(folder) {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name);
    const found = statSync(old, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > DAY_MS) rmSync(old, { recursive: true, force: true });
  }
}
