/** The page that draws: what is there already, and the script of the document's own kinds, made for each run. */
import { build, type Plugin } from 'esbuild';
import { type OwnModule, ownModule } from '../../composition/webpack';
import { bundleScript, bundleStyle } from '../../page/bundle';

/** The files of the page by their address; what documents bring is not in it. */
export async function bundlePage(): Promise<Map<string, Buffer>> {
  const { css, fonts } = await bundleStyle('view/css/layered.css', '', 'beside');
  const files = new Map<string, Buffer>();
  for (const [name, data] of fonts) files.set(name, Buffer.from(data));
  files.set('entry.css', Buffer.from(css));
  files.set('entry.js', Buffer.from(await bundleScript('draw/page/shared.ts')));
  files.set('sender.js', Buffer.from(await bundleScript('draw/page/sender.ts')));
  return files;
}

/** A script that leaves the own kinds as a global, and takes from the page what they share with it. */
export async function bundleOwn(own: readonly OwnModule[]): Promise<Buffer> {
  // The bundler takes a quarter of a second to start.
  if (own.length === 0) return Buffer.from('var lecternOwn={own:{}};');
  const made = await build({
    stdin: { contents: ownModule(own), resolveDir: '/' },
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'lecternOwn',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [shared],
  });
  return Buffer.from(made.outputFiles[0]?.contents ?? []);
}

/** Own kinds may lie where there is no React, and must share ours. */
const shared: Plugin = {
  name: 'shared',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(lectern|react|react-dom|react\/jsx-runtime)$/ }, ({ path }) => ({
      path,
      namespace: 'shared',
    }));
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = lecternShared[${JSON.stringify(path)}];`,
    }));
  },
};
