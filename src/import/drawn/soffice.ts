/** LibreOffice, where it is installed: it draws slides that are drawings. It runs in a profile of its own, for a bounded time, and is kept from the network. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OFFICE } from '../limits';

/** Where it is installed beside the folders of PATH. */
const USUAL = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The path of its program; undefined where there is none. */
export function findOffice(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const named = folders.flatMap((folder) =>
    ['soffice', 'libreoffice', 'soffice.exe'].map((name) => path.join(folder, name)),
  );
  return [...named, ...USUAL].find((file) => existsSync(file));
}

/** Macros are never run, nothing is linked to, and what asks for the network gets to a port where nobody answers. */
const SETTINGS: [path: string, name: string, value: string][] = [
  ['org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['org.openoffice.Inet/Settings', 'ooInetProxyType', '2'],
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((way): [string, string, string][] => [
    ['org.openoffice.Inet/Settings', `ooInet${way}ProxyName`, '127.0.0.1'],
    ['org.openoffice.Inet/Settings', `ooInet${way}ProxyPort`, '9'],
  ]),
];

const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${SETTINGS.map(
  ([item, name, value]) =>
    `<item oor:path="/${item}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
).join('')}</oor:items>\n`;

export interface Size {
  width: number;
  height: number;
}

/**
 * Draws the first slide of each file, as PNG of `size` px, by the names of the files. Undefined where it does not draw all of
 * them in time. Throws when `signal` is aborted.
 */
export async function drawFirstSlides(
  office: string,
  files: ReadonlyMap<string, Uint8Array>,
  { width, height }: Size,
  signal?: AbortSignal,
): Promise<Map<string, Uint8Array> | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-office-'));
  try {
    const user = path.join(folder, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(path.join(user, 'registrymodifications.xcu'), profile);
    const given = [...files.keys()].map((name) => path.join(folder, name));
    for (const [name, data] of files) await writeFile(path.join(folder, name), data);
    const px = (value: number) => ({ type: 'long', value: String(Math.round(value)) });
    const form = JSON.stringify({ PixelWidth: px(width), PixelHeight: px(height) });
    await run(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`,
        ...['--headless', '--norestore', '--nologo', '--nolockcheck'],
        ...['--convert-to', `png:impress_png_Export:${form}`],
        ...['--outdir', path.join(folder, 'drawn'), ...given],
      ],
      signal,
    );
    return await collect(path.join(folder, 'drawn'), [...files.keys()]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function collect(
  folder: string,
  names: readonly string[],
): Promise<Map<string, Uint8Array> | undefined> {
  const drawn = new Set(await readdir(folder).catch(() => []));
  const pictures = new Map<string, Uint8Array>();
  for (const name of names) {
    const picture = `${path.parse(name).name}.png`;
    if (!drawn.has(picture)) return undefined;
    pictures.set(name, await readFile(path.join(folder, picture)));
  }
  return pictures;
}

/** Runs until it ends, or its time is over; it starts programs of its own, which end with it. */
async function run(office: string, args: string[], signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const isGroup = process.platform !== 'win32';
  const child = spawn(office, args, { detached: isGroup, stdio: 'ignore', windowsHide: true });
  const late = AbortSignal.timeout(OFFICE.ms);
  const ends = signal ? AbortSignal.any([signal, late]) : late;
  const end = (): void => {
    if (isGroup && child.pid) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  };
  try {
    await once(child, 'exit', { signal: ends });
  } catch {
    // It could not be started, or has not ended; what it drew is looked for.
    if (child.exitCode === null && child.pid) end();
    signal?.throwIfAborted();
  }
}
