/** Imports the TypeScript of a document's own kind so that it shares `lectern` and React with the command. */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { resolvePackage } from '../root';
import { explainBuild } from './own-code';

/** Set in the command's bundle (cli/bundle.mjs): the address of `lectern` that was bundled with it. */
declare const LECTERN_AUTHOR: string | undefined;

/** The module in `file`. Where the sources run as they are (tests), its import is theirs. Throws what is wrong with it, in a line. */
export async function importModule(file: string): Promise<unknown> {
  if (typeof LECTERN_AUTHOR === 'undefined') return import(pathToFileURL(file).href);
  const { build } = await import('esbuild');
  const made = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    logLevel: 'silent',
    plugins: [shared(LECTERN_AUTHOR)],
  }).catch(explainBuild);
  const code = Buffer.from(made.outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const shared = (author: string): Plugin => ({
  name: 'shared',
  setup({ onResolve }) {
    onResolve({ filter: /^lectern$/ }, () => ({ path: author, external: true }));
    onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path }) => ({
      path: pathToFileURL(resolvePackage(path)).href,
      external: true,
    }));
  },
});
