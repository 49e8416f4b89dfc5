/** The code of a document's own kinds, with what it imports, as one fingerprint. */
import { build } from 'esbuild';
import { fingerprint } from '../cache/fingerprint';

/** A file was edited while pictures were made of it. */
export class ChangedProblem extends Error {
  constructor(what: string) {
    super(`${what} changed while the video was made.\nFix: run the command again.`);
  }
}

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

/** Throws ChangedProblem when `files` are no longer those of `ownHash`: what was bundled of them may be another state. */
export async function expectOwn(files: readonly string[], ownHash: string): Promise<void> {
  if ((await hashOwn(files)) !== ownHash) throw new ChangedProblem(files.join(', '));
}
