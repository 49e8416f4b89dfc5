/** Remotion Studio on the composition of one document. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { resolvePackage, SOURCES } from '../root';
import { COMPOSITION } from './sources';
import type { OwnModule } from './webpack';

/** What the configuration is decided by. All paths are absolute. */
export interface StudioSettings {
  own: readonly OwnModule[];
  /** Where the module that names the own kinds is written. */
  folder: string;
  /** What is `lectern` to own kinds. */
  author: string;
  /** The browser that Studio renders with. */
  browser: string;
}

export interface Studio extends Omit<StudioSettings, 'author'> {
  /** Name of the document. */
  name: string;
  publicDir: string;
  /** 0 is any that is free, from 3000 on. */
  port: number;
  /** Whether the reader's browser is opened on it. */
  open: boolean;
  /** Ends it. */
  signal: AbortSignal;
}

/** Runs until it is ended; returns its exit code, or throws the signal's reason. It speaks for itself. */
export async function runStudio({
  name,
  publicDir,
  port,
  open,
  signal,
  ...given
}: Studio): Promise<number> {
  const settings: StudioSettings = { ...given, author: COMPOSITION.author };
  const child = spawn(
    process.execPath,
    [
      path.join(path.dirname(resolvePackage('@remotion/cli/package.json')), 'remotion-cli.js'),
      ...['studio', COMPOSITION.entry, `--config=${path.join(SOURCES, CONFIG)}`],
      ...[`--public-dir=${publicDir}`, `--props=${JSON.stringify({ name })}`],
      ...(port > 0 ? [`--port=${port}`] : []),
      ...(open ? [] : ['--no-open']),
    ],
    {
      stdio: 'inherit',
      cwd: await projectFolder(given.folder),
      env: { ...process.env, LECTERN_STUDIO: JSON.stringify(settings) },
    },
  );
  const end = (): void => {
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  signal.throwIfAborted();
  return code ?? 1;
}

/** How long Studio may take to end by itself, ms: its bundler may not hear. */
const PATIENCE_MS = 400;

/** How many folders up Remotion looks for a package.json; it calls the one that has it the project. */
const LEVELS = 5;

/** Where Studio stands: it shows no page when there is no package.json. */
async function projectFolder(folder: string): Promise<string> {
  const ups = Array.from({ length: LEVELS }, (_, i) => path.resolve(...Array(i).fill('..')));
  if (ups.some((up) => existsSync(path.join(up, 'package.json')))) return process.cwd();
  const own = path.join(folder, 'studio');
  await mkdir(own, { recursive: true });
  await writeFile(path.join(own, 'package.json'), JSON.stringify({ private: true }));
  return own;
}

/** Built beside the command (build/command.ts). */
const CONFIG = 'studio-config.js';
