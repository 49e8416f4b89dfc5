// Makes one JavaScript bundle of the command's TypeScript, once for the same sources: a cold start takes a second, every
// other one the time to read a few files.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCES = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ROOT = path.dirname(SOURCES);
/** Packages with files of their own beside their code, and those that own kinds of scene must share. */
const SEPARATE = [
  '@remotion/*',
  '@sparticuz/*',
  'esbuild',
  'harfbuzzjs',
  'playwright-core',
  'react',
  'react-dom',
  'subset-font',
];
const DAY_MS = 86_400_000;

/** The address of the bundled module `src/<entry>`, e.g. `cli/main.ts`. */
export async function bundled(entry) {
  const folder = cacheFolder();
  const target = path.join(folder, keyOf(sourceFiles()));
  if (!existsSync(path.join(target, 'cli/main.mjs'))) await make(target);
  return pathToFileURL(path.join(target, entry.replace(/\.tsx?$/, '.mjs'))).href;
}

function cacheFolder() {
  const modules = path.join(ROOT, 'node_modules');
  try {
    mkdirSync(modules, { recursive: true });
    accessSync(modules, constants.W_OK);
    return path.join(modules, '.cache/lectern');
  } catch {
    return privateFolder();
  }
}

/** Where nothing can be kept: a folder of this run's own (0700) that nobody else can foresee, gone when it ends. */
function privateFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const sourceFiles = () => [
  path.join(ROOT, 'package.json'),
  ...readdirSync(SOURCES, { recursive: true })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .sort()
    .map((file) => path.join(SOURCES, file)),
];

function keyOf(files) {
  const hash = createHash('sha256').update(ROOT);
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

async function make(target) {
  const { build } = await import('esbuild');
  const temporary = `${target}.${process.pid}`;
  const root = pathToFileURL(path.join(SOURCES, 'root.ts')).href;
  await build({
    entryPoints: [path.join(SOURCES, 'cli/main.ts'), path.join(SOURCES, 'view/author.ts')],
    outbase: SOURCES,
    outdir: temporary,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    external: SEPARATE,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    define: {
      'import.meta.url': JSON.stringify(root),
      LECTERN_AUTHOR: JSON.stringify(pathToFileURL(path.join(target, 'view/author.mjs')).href),
    },
    // Packages in the older format ask for Node's own modules with `require`.
    banner: {
      js: `import { createRequire as $require } from 'node:module'; const require = $require(${JSON.stringify(root)});`,
    },
  });
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(target)) throw error;
  }
  forgetOld(path.dirname(target));
}

function forgetOld(folder) {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name);
    if (Date.now() - statSync(old).mtimeMs > DAY_MS) rmSync(old, { recursive: true, force: true });
  }
}
