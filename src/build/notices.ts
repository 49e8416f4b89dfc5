/** The licences of the packages that were built in. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { resolvePackage, SOURCES } from '../root';
import { BESIDE } from './command';
import { SCRIPTS, SHEETS } from './parts';

/** First files of the command and of what it runs (command.ts). */
const COMMAND = [
  ...['cli/main.ts', 'composition/bundler.ts', 'view/author.ts'],
  'narration/voices/hibari/worker.ts',
];

/** Read when it was built (write.ts). */
const ICONS = resolvePackage('@tabler/icons/icons.json');

/** One text: the name, version and licence of each package that comes with the command or with a page. */
export async function renderNotices(): Promise<string> {
  const inputs = [
    ...(await inputsOf([...COMMAND, 'composition/entry.tsx', 'dev/page/main.tsx'], BESIDE)),
    ...(await inputsOf([...SCRIPTS, ...SHEETS], [])),
  ];
  const folders = new Set([...inputs, ICONS].flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
  const parts = await Promise.all([...folders].sort().map(renderNotice));
  return `lectern comes with parts of these packages.\n\n${parts.join('\n')}`;
}

/** The innermost package that a file lies in. */
const PACKAGE = /^.*node_modules\/(@[^/]+\/)?[^/]+/;

/** The files that are reached from `entries`. */
async function inputsOf(entries: string[], external: string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: SOURCES,
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'made',
    platform: 'node',
    format: 'esm',
    loader: { '.woff2': 'empty' },
    external: [...external, 'lectern-own'],
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

/** Throws when the package says nothing of its licence. */
async function renderNotice(relative: string): Promise<string> {
  const folder = path.resolve(SOURCES, relative);
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  ) as Partial<Record<'name' | 'version' | 'license', string>>;
  const files = await readdir(folder);
  const read = async (pattern: RegExp) => {
    const file = files.find((one) => pattern.test(one));
    return file ? (await readFile(path.join(folder, file), 'utf8')).trim() : '';
  };
  const text = (await read(/^licen[cs]e/i)) || afterHeading(await read(/^readme/i));
  if (!license && !text) throw new Error(`${name} says nothing of its licence.`);
  return `${'-'.repeat(80)}\n${[name, version, license].filter(Boolean).join(' ')}\n\n${text}\n`;
}

/** What a read-me says of the licence. */
const afterHeading = (text: string): string => /^#* *licen[cs]e\s*$[\s\S]*/im.exec(text)?.[0] ?? '';
