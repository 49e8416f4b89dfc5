/** What the code itself tells apart: for each thing that is kept, a hash of the sources and packages that decide it. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Metafile, OutputFile, Plugin } from 'esbuild';
import { z } from 'zod';
import { installedVersion, ROOT, SOURCES } from '../root';
import { type CodeName, ENTRIES, type Entry } from './entries';
import { fingerprint } from './fingerprint';
import { getOrMakeValue, openMemory } from './making';
import { OWN_KINDS, packageOf } from './package';
import type { Store } from './store';

/** Of each entry, by its name. */
export type CodeHashes = Readonly<Record<string, string>>;

/** Set where the package was built: what computeCodeHashes gave for its sources. */
declare const LECTERN_CODE: CodeHashes | undefined;

/** What a module of src/ reaches: code without comments and unused parts, hashed, and packages by name. */
const reachedSchema = z.record(
  z.string(),
  z.strictObject({ code: z.string(), packages: z.array(z.string()) }),
);
type Reached = z.infer<typeof reachedSchema>;

const computed = openMemory<CodeHashes>();

/** The hash of the code that decides what is kept as `name`. Computed once for the same sources. */
export async function codeHash(name: CodeName, store: Store): Promise<string> {
  const hashes = typeof LECTERN_CODE === 'undefined' ? await readHashes(store) : LECTERN_CODE;
  const hash = hashes[name];
  if (hash === undefined) throw new Error(`No code was hashed as "${name}".`);
  return hash;
}

const readHashes = (store: Store): Promise<CodeHashes> =>
  computed.once('all', async () => {
    const key = fingerprint(stateOf(SOURCES));
    const reach = () => reachCode(ROOT);
    const { value } = await getOrMakeValue(store, ['code', key], reachedSchema, reach);
    return hashAll(value, ROOT);
  });

/** Changes when a source is saved. */
const stateOf = (sources: string): unknown[] =>
  readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return [path.relative(sources, file), size, mtimeMs];
    });

/**
 * The hash of each entry for the package in the folder `root`: the same wherever it lies. `changed` has sources that
 * count in place of those on the disk, by their path in `src/`.
 */
export async function computeCodeHashes(
  root: string,
  changed: ReadonlyMap<string, string> = new Map(),
): Promise<CodeHashes> {
  return hashAll(await reachCode(root, changed), root);
}

function hashAll(reached: Reached, root: string): CodeHashes {
  const hashOf = ({ modules, packages = [] }: Entry) =>
    fingerprint(
      modules.map((module) => ({
        code: reached[module]?.code,
        packages: [...packages, ...(reached[module]?.packages ?? [])].map((name) => [
          name,
          installedVersion(name, root),
        ]),
      })),
    );
  return Object.fromEntries(Object.entries(ENTRIES).map(([name, entry]) => [name, hashOf(entry)]));
}

/** All modules of all entries, bundled at once: each source is read once. */
async function reachCode(
  root: string,
  changed: ReadonlyMap<string, string> = new Map(),
): Promise<Reached> {
  const { build } = await import('esbuild');
  const sources = path.join(root, 'src');
  const entries: Entry[] = Object.values(ENTRIES);
  const modules = [...new Set(entries.flatMap((entry) => entry.modules))];
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: modules.map((module) => ({ in: path.join(sources, module), out: module })),
    outdir: '/',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: [OWN_KINDS],
    jsx: 'automatic',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
    // Of the sources alone, wherever they lie: and imports of types are none.
    tsconfigRaw: {},
    plugins: changed.size > 0 ? [inPlaceOf(changed, sources)] : [],
  });
  const outputs = outputsOf(metafile, outputFiles, root);
  const reached = modules.map((module) => {
    const own = outputs.filter(({ name }) => name === `${module}.js` || name === `${module}.css`);
    const packages = own.flatMap(({ imports }) => imports.flatMap((name) => packageOf(name) ?? []));
    const code = fingerprint(own.map(({ text }) => text));
    return [module, { code, packages: [...new Set(packages)].sort() }] as const;
  });
  return Object.fromEntries(reached);
}

/** What was written, by its path below src/: a script, and beside it the styles that it imports. */
function outputsOf({ outputs }: Metafile, files: readonly OutputFile[], root: string) {
  const imported = new Map(
    Object.entries(outputs).map(([file, { imports }]) => [
      path.resolve(root, file),
      imports.map((one) => one.path),
    ]),
  );
  return files.map(({ path: file, text }) => ({
    name: path.relative(path.parse(file).root, file).split(path.sep).join('/'),
    text,
    imports: imported.get(path.resolve(file)) ?? [],
  }));
}

const inPlaceOf = (changed: ReadonlyMap<string, string>, sources: string): Plugin => ({
  name: 'changed',
  setup({ onLoad }) {
    onLoad({ filter: /./ }, ({ path: file }) => {
      const contents = changed.get(path.relative(sources, file).split(path.sep).join('/'));
      return contents === undefined ? undefined : { contents, loader: 'default' };
    });
  },
});
