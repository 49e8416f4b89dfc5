/** Where the package lies. The only file that asks for its own address: in the command's bundle (cli/bundle.mjs) that is still this one's. */
import { existsSync, readFileSync } from 'node:fs';
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
  return versionIn(text);
}

/** The version of a package that is installed for what lies in `folder`; undefined when there is none. */
export function installedVersion(name: string, folder = ROOT): string | undefined {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  if (existsSync(file)) return versionIn(readFileSync(file, 'utf8'));
  const above = path.dirname(folder);
  return above === folder ? undefined : installedVersion(name, above);
}

const versionIn = (text: string): string => (JSON.parse(text) as { version: string }).version;
