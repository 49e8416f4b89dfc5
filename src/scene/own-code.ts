/** The code of a document's own kinds, with what it imports, as a fingerprint. */
import path from 'node:path';
import { type BuildFailure, build } from 'esbuild';
import { fingerprint } from '../cache/fingerprint';
import { packageOf } from '../cache/package';
import { installedVersion } from '../root';

export interface Code {
  /** Changes when the file, a file that it imports, or the version of a package does. */
  hash: string;
  /** The file and those that it imports, packages aside. */
  files: string[];
}

/** Throws what is wrong with the code in `file`, in a line. */
export async function readCode(file: string): Promise<Code> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '/',
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  }).catch(explainBuild);
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const packages = new Set(imports.flatMap((one) => packageOf(one.path) ?? []));
  const hash = fingerprint({
    code: outputFiles.map(({ text }) => text),
    packages: [...packages].map((name) => [name, installedVersion(name, path.dirname(file))]),
  });
  return { hash, files: Object.keys(metafile.inputs).map((input) => path.resolve(input)) };
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
