/** A style sheet with all that it imports. */
import path from 'node:path';
import { build } from 'esbuild';
import { SOURCES } from '../root';

/** Files by name: `style.css`, and its fonts when they are files of their own. Imports count from `src/`. */
export async function bundleStyle(
  contents: string,
  fonts: 'beside' | 'inside',
): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    stdin: { contents, loader: 'css', resolveDir: SOURCES },
    loader: { '.woff2': fonts === 'inside' ? 'dataurl' : 'file' },
    assetNames: 'fonts/[name]',
    outfile: '/style.css',
    write: false,
  });
  const nameOf = (file: string) => file.slice(path.parse(file).root.length).replaceAll('\\', '/');
  return new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
}
