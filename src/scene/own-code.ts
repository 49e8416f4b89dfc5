/** The code of a document's own kinds, with what it imports, as a fingerprint. */
import { type BuildFailure, build } from 'esbuild';
import { fingerprint } from '../cache/fingerprint';

/** Changes when `file` or a file that it imports does. Throws what is wrong with it, in a line. */
export async function hashCode(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    outdir: '/',
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
  }).catch(explainBuild);
  return fingerprint(outputFiles.map(({ text }) => text));
}

/** Of all kinds of a document; empty when it has none. */
export const hashKinds = (codes: readonly string[]): string =>
  codes.length === 0 ? '' : fingerprint(codes);

/** Throws what is wrong with CSS that lies in every page, in a line: it may name no file. */
export async function checkStyle(contents: string): Promise<void> {
  const stdin = { contents, loader: 'css' } as const;
  await build({ stdin, bundle: true, write: false, logLevel: 'silent' }).catch(explainBuild);
}

/** Throws the first thing that esbuild found wrong. */
export function explainBuild(failure: BuildFailure): never {
  const [first] = failure.errors ?? [];
  throw first ? new Error(`${first.text} (line ${first.location?.line ?? 1})`) : failure;
}
