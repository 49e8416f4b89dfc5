/** Builds the scripts and style sheets of pages from `src/`. */
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { SOURCES } from '../root';
import { inLayer } from '../theme/layer';
import type { Script, SheetName } from './parts';

export interface Sheet {
  css: string;
  /** Fonts that lie beside it, by name: it asks for `url(./<name>)`. */
  fonts: ReadonlyMap<string, Uint8Array>;
}

/** A classic script, since `file:` forbids modules. */
export async function buildScript(script: Script): Promise<string> {
  const files = await bundle(script, {
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // Pages have theirs in a sheet.
    loader: { '.css': 'empty' },
    outfile: '/made',
  });
  return textOf(files.get('made'));
}

/** With all that it imports, in the layer of our styles. */
export async function buildSheet(sheet: SheetName): Promise<Sheet> {
  const { made, ...fonts } = Object.fromEntries(
    await bundle(sheet, {
      loader: { '.woff2': 'file' },
      assetNames: 'fonts/[name]',
      outfile: '/made',
    }),
  );
  const css = textOf(made).trimEnd();
  return {
    css: inLayer(css),
    fonts: new Map(Object.entries(fonts)),
  };
}

/** The files that were made, by name. */
async function bundle(entry: string, options: BuildOptions): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path.join(SOURCES, entry)],
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  const nameOf = (file: string) => file.slice(path.parse(file).root.length).replaceAll('\\', '/');
  return new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
}

const textOf = (data: Uint8Array | undefined): string => Buffer.from(data ?? []).toString();
