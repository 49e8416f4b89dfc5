/** The code of a document's own kinds, with what it imports, as one fingerprint. */
import { build } from 'esbuild';
import { fingerprint } from '../cache/fingerprint';

/** Changes when one of `files` or a file that they import does. */
export async function hashOwn(files: readonly string[]): Promise<string> {
  if (files.length === 0) return '';
  const { outputFiles } = await build({
    entryPoints: [...files],
    bundle: true,
    write: false,
    outdir: '/',
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
  });
  return fingerprint(outputFiles.map(({ text }) => text));
}
