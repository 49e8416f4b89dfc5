/** What the page to measure is made of: the style of the stage with its fonts inside, and the script that measures. */
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { SOURCES } from '../root';

export async function bundleStyle(): Promise<string> {
  const entryPoints = [path.join(SOURCES, 'view/css/stage.css')];
  return bundle({ entryPoints, loader: { '.woff2': 'dataurl' } });
}

/** `measureStages` as a global of the page. */
export async function bundleMeasure(): Promise<string> {
  const contents = `import { measureStages } from './measure'; Object.assign(globalThis, { measureStages });`;
  const stdin = { contents, resolveDir: path.join(SOURCES, 'layout') };
  return bundle({ stdin, format: 'iife' });
}

async function bundle(options: BuildOptions): Promise<string> {
  const common = { bundle: true, minify: true, legalComments: 'none', logLevel: 'silent' } as const;
  const { outputFiles } = await build({ ...common, ...options, write: false });
  return outputFiles[0]?.text ?? '';
}
