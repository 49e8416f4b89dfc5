/** Imports the TypeScript of a document's own kind so that it shares `lectern` and React with the command. */
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { IS_BUILT, resolvePackage } from '../root';
import { explainBuild } from './own-code';
import { openShared, SHARED } from './shared';

/** What imports the module in `file` as it is now. Where the sources run as they are (tests), its import is theirs. Throws what is wrong with it, in a line. */
export async function compileModule(file: string): Promise<() => Promise<unknown>> {
  if (!IS_BUILT) return () => import(pathToFileURL(file).href);
  const made = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    logLevel: 'silent',
    plugins: [SHARING],
  }).catch(explainBuild);
  const code = Buffer.from(made.outputFiles[0]?.contents ?? []).toString('base64');
  return async () => {
    await openShared();
    return import(`data:text/javascript;base64,${code}`);
  };
}

const SHARING: Plugin = {
  name: 'sharing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^lectern$/ }, () => ({ path: 'lectern', namespace: 'shared' }));
    onLoad({ filter: /^lectern$/, namespace: 'shared' }, () => ({
      contents: `module.exports = globalThis[${SHARED}];`,
    }));
    onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path: name }) => ({
      path: pathToFileURL(resolvePackage(name)).href,
      external: true,
    }));
  },
};
