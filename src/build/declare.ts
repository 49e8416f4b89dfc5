/** Type declarations of what own kinds import, for every kind of project: each file once as a module and once for `require`. */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT, SOURCES } from '../root';

const OPTIONS = [
  ...['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck'],
  ...['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'],
  ...['--jsx', 'react-jsx', '--types', 'node', '--resolveJsonModule', '--stripInternal'],
];

/** Writes `<folder>/view/author.d.ts` and `author.d.cts` with all that they name. Throws what the compiler says. */
export async function writeDeclarations(folder: string): Promise<void> {
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const entry = path.join(SOURCES, 'view/author.ts');
  const places = ['--rootDir', SOURCES, '--outDir', folder];
  const files = [entry, ...(await handWritten())];
  await promisify(execFile)(process.execPath, [compiler, ...files, ...OPTIONS, ...places]);
  const needed = await reached(path.join(folder, 'view/author.d.ts'));
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (!name.endsWith('.d.ts')) continue;
    const text = needed.get(file);
    await rm(file);
    if (text === undefined) continue;
    await writeFile(file, withEndings(text, 'js'));
    await writeFile(file.replace(/ts$/, 'cts'), withEndings(text, 'cjs'));
  }
}

/** Declarations of packages that bring none, beside who imports them. */
async function handWritten(): Promise<string[]> {
  const names = await readdir(SOURCES, { recursive: true });
  return names.filter((name) => name.endsWith('.d.ts')).map((name) => path.join(SOURCES, name));
}

/** How the compiler writes the name of another file or package. */
const NAMED = /(from |import\()(["'])([^"']+)\2/g;

/** Texts of `file` and of all files that it names, by path. */
async function reached(
  file: string,
  found = new Map<string, string>(),
): Promise<Map<string, string>> {
  if (found.has(file)) return found;
  const text = await readFile(file, 'utf8');
  found.set(file, text);
  for (const [, , , name = ''] of text.matchAll(NAMED))
    if (name.startsWith('.'))
      await reached(path.resolve(path.dirname(file), `${name}.d.ts`), found);
  return found;
}

/** Packages that `require` does not find; only their types are named. */
const ONLY_MODULES = ['mdast-util-directive'];

/** The sources leave endings out; Node's way of finding modules asks for them. */
const withEndings = (text: string, ending: 'js' | 'cjs'): string =>
  text.replace(NAMED, (whole, before: string, quote: string, name: string) => {
    if (name.startsWith('.')) return `${before}${quote}${name}.${ending}${quote}`;
    const isOnlyModule = ending === 'cjs' && ONLY_MODULES.includes(name);
    return isOnlyModule ? `${whole} with { 'resolution-mode': 'import' }` : whole;
  });
