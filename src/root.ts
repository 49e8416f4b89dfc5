/** Where the package lies. The only file that asks for its own address. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Set in what was built (build/command.ts). */
declare const LECTERN_BUILT: true | undefined;

/** Whether what runs was built of the sources. Otherwise they run as they are: in tests and scripts. */
export const IS_BUILT = typeof LECTERN_BUILT !== 'undefined';
/** Absolute path of `src/`, or of the folder of what was built of it: its JavaScript lies there side by side. */
export const SOURCES = path.dirname(fileURLToPath(import.meta.url));
/** Absolute path of the package. */
export const ROOT = packageAbove(SOURCES);

/** What programs are built for, e.g. `linux-x64`: elsewhere letters are drawn otherwise. Part of the keys of pictures. */
export const SYSTEM = `${process.platform}-${process.arch}`;

const resolver = createRequire(import.meta.url);
/** Absolute path of a file of a package that lectern depends on, e.g. `react/jsx-runtime`. */
export const resolvePackage = (name: string): string => resolver.resolve(name);

/** The same of a package that the user's project may have in place of ours; undefined where neither has it. */
export function findPackage(name: string): string | undefined {
  for (const folder of [ROOT, process.cwd()])
    try {
      return createRequire(path.join(folder, 'package.json')).resolve(name);
    } catch {
      // Not installed there.
    }
  return undefined;
}

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

/** The version of the package that lies in `folder`. */
export const versionAt = (folder: string): string =>
  versionIn(readFileSync(path.join(folder, 'package.json'), 'utf8'));

const versionIn = (text: string): string => (JSON.parse(text) as { version: string }).version;

/** What was built lies at another depth in a clone than in what npm installs. */
function packageAbove(folder: string): string {
  const above = path.dirname(folder);
  if (above === folder || existsSync(path.join(above, 'package.json'))) return above;
  return packageAbove(above);
}
