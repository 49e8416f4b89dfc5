/** The page bundled: made for each run, since it takes a fraction of a second. */
import path from 'node:path';
import { build, stop } from 'esbuild';
import { type OwnModule, ownModule } from '../../composition/webpack';
import { resolvePackage, SOURCES } from '../../root';

const SHARED = ['react/jsx-runtime', 'react-dom/client', 'react-dom', 'react'];

/** The files of the page by their address. */
export async function bundlePage(own: readonly OwnModule[]): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: ['entry.tsx', 'sender.ts'].map((name) => path.join(SOURCES, 'draw/page', name)),
    outdir: '/',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome140',
    jsx: 'automatic',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    alias: {
      lectern: path.join(SOURCES, 'view/author.ts'),
      // Own kinds may lie where there is no React, and must share ours.
      ...Object.fromEntries(SHARED.map((name) => [name, resolvePackage(name)])),
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [
      {
        name: 'lectern-own',
        setup(setup) {
          setup.onResolve({ filter: /^lectern-own$/ }, ({ path: name }) => ({
            path: name,
            namespace: 'lectern',
          }));
          setup.onLoad({ filter: /.*/, namespace: 'lectern' }, () => ({
            contents: ownModule(own),
            resolveDir: SOURCES,
          }));
        },
      },
    ],
  });
  // The bundler is a process of its own, not needed while pictures are drawn.
  await stop();
  const files = outputFiles.map(
    ({ path: file, contents }) =>
      [
        file.slice(path.parse(file).root.length).replaceAll('\\', '/'),
        Buffer.from(contents),
      ] as const,
  );
  return new Map(files);
}
