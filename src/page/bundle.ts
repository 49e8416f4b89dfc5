/** Scripts and styles of static pages, bundled. Once in a run: their sources do not change meanwhile. */
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { openMemory } from '../cache/making';
import { SOURCES } from '../root';

export interface Style {
  css: string;
  /** Fonts that lie beside it, by name. */
  fonts: ReadonlyMap<string, Uint8Array>;
}

const made = openMemory<Map<string, Uint8Array>>();

/** A style sheet with all that it imports from `src/`, and with fonts beside it or inside. */
export async function bundleStyle(contents: string, fonts: 'beside' | 'inside'): Promise<Style> {
  const files = await bundleOnce(`${fonts} ${contents}`, {
    stdin: { contents, loader: 'css', resolveDir: SOURCES },
    loader: { '.woff2': fonts === 'inside' ? 'dataurl' : 'file' },
    assetNames: 'fonts/[name]',
    outfile: '/style.css',
  });
  const { 'style.css': css, ...others } = Object.fromEntries(files);
  return { css: textOf(css), fonts: new Map(Object.entries(others)) };
}

/** The script whose first file is `entry`, in `src/`; a classic one, since `file:` forbids modules. */
export async function bundleScript(entry: string): Promise<string> {
  const files = await bundleOnce(entry, {
    entryPoints: [path.join(SOURCES, entry)],
    format: 'iife',
    target: 'es2022',
    outfile: '/script.js',
  });
  return textOf(files.get('script.js'));
}

const bundleOnce = (key: string, options: BuildOptions): Promise<Map<string, Uint8Array>> =>
  made.once(key, () => bundle(options));

async function bundle(options: BuildOptions): Promise<Map<string, Uint8Array>> {
  const common = { bundle: true, minify: true, legalComments: 'none', logLevel: 'silent' } as const;
  const { outputFiles } = await build({ ...common, ...options, write: false });
  const nameOf = (file: string) => file.slice(path.parse(file).root.length).replaceAll('\\', '/');
  return new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
}

const textOf = (data: Uint8Array | undefined): string => Buffer.from(data ?? []).toString();
