/** Builds the command: one file, so that what V8 compiled of it can be kept (cli/compiled.mjs). */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundledLanguagesInfo } from 'shiki/langs';
import type { CodeHashes } from '../cache/code';
import { SOURCES } from '../root';
import { BESIDE, COMMON, ON_NODE, WITHOUT_LOCALES } from './command';

/** Of the list of grammars only their names are asked for before there is code: the rest would be a package beside. */
const ONLY_NAMES: Plugin = {
  name: 'only-names',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^shiki\/langs$/ }, () => ({ path: 'names', namespace: 'shiki' }));
    onLoad({ filter: /^names$/, namespace: 'shiki' }, () => {
      const names = bundledLanguagesInfo.map(({ id, aliases }) => ({ id, aliases }));
      return { contents: `export const bundledLanguagesInfo = ${JSON.stringify(names)};` };
    });
  },
};

/** `import()` of what is not in the file: Node gives a script none of its own (cli/compiled.mjs does). */
const OUTSIDE = new RegExp(
  `(await |=> |return )import\\((?=[^'"]|'(${BESIDE.map((name) => name.replace('*', '')).join('|')}))`,
  'g',
);
const ASKING: Plugin = {
  name: 'asking',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      if (!file.startsWith(SOURCES)) return undefined;
      const contents = (await readFile(file, 'utf8')).replace(OUTSIDE, '$1$import(');
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** Its value is a function of what it asks for, as Node's own modules are. */
const AROUND = {
  banner: { js: '(function (exports, require, module, $address, $import) {' },
  footer: { js: '})' },
};

/**
 * Letters of patterns and texts as escapes: a text of ASCII alone is read and kept in half the time. A letter that has its
 * backslash already (`[\\–]`) needs no second one.
 */
export const inAscii = (program: string): string =>
  program.replace(/(\\*)([\u0080-\uffff])/g, (_, slashes: string, letter: string) => {
    const code = `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return slashes.slice(slashes.length % 2) + code;
  });

/** `main.cjs`. `code` is of these sources. Throws when it asks for something in a way that it will not be given. */
export async function buildProgram(outdir: string, code: CodeHashes): Promise<void> {
  const outfile = path.join(outdir, 'main.cjs');
  const { metafile } = await build({
    ...COMMON,
    ...ON_NODE,
    ...AROUND,
    // V8 reads names one by one.
    minifyIdentifiers: true,
    entryPoints: ['cli/main.ts'],
    outfile,
    splitting: false,
    format: 'cjs',
    metafile: true,
    plugins: [WITHOUT_LOCALES, ONLY_NAMES, ASKING],
    define: {
      ...ON_NODE.define,
      LECTERN_CODE: JSON.stringify(code),
      'import.meta.url': '$address',
    },
  });
  const asked = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  const lost = asked.filter(({ kind, external }) => external && kind === 'dynamic-import');
  if (lost.length > 0) throw new Error(`Not given: ${lost.map((one) => one.path).join(', ')}`);
  await writeFile(outfile, inAscii(await readFile(outfile, 'utf8')));
}
