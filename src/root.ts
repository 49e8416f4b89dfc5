/** Where the package lies. The only file that asks for its own address: in the command's bundle (cli/bundle.mjs) that is still this one's. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of `src/`. */
export const SOURCES = path.dirname(fileURLToPath(import.meta.url));
/** Absolute path of the package. */
export const ROOT = path.dirname(SOURCES);

const resolver = createRequire(import.meta.url);
/** Absolute path of a file of a package that lectern depends on, e.g. `react/jsx-runtime`. */
export const resolvePackage = (name: string): string => resolver.resolve(name);

/** The package's version. */
export async function readVersion(): Promise<string> {
  const text = await readFile(path.join(ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
