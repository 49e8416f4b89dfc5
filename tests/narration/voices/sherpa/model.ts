/** Small models, and engines that are programs of a few lines: what a voice that the user brings is made of, without the voice. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  metadataAsBytes,
  type NewNode,
  nodesAsBytes,
} from '../../../../src/narration/voices/sherpa/proto';
import { type Files, newFolder } from '../../../sample';

/** The beginning of what a Piper network ends with, and is told by. */
const NODES: NewNode[] = [
  { operation: 'Mul', inputs: ['lengths', 'scales'], output: 'long' },
  { operation: 'Ceil', inputs: ['long'], output: 'whole' },
  { operation: 'RandomNormalLike', inputs: ['whole'], output: 'noise' },
  { operation: 'Unsqueeze', inputs: ['noise'], output: 'output' },
];
/** Field 7 (graph) of field 12 (output) of field 1 (name) of onnx.proto3: the output is called `output`. */
const OUTPUT = Buffer.from([58, 10, 98, 8, 10, 6, ...Buffer.from('output')]);

export const MODEL_BYTES = Buffer.concat([nodesAsBytes(NODES), OUTPUT]);

const LETTERS = [...'_^$ abcdefghijklmnoprstuvwz.,'];

export const SETTINGS = {
  audio: { sample_rate: 22_050 },
  espeak: { voice: 'de' },
  language: { code: 'de_DE' },
  inference: { noise_scale: 0.667, length_scale: 1, noise_w: 0.8 },
  phoneme_id_map: Object.fromEntries(LETTERS.map((letter, i) => [letter, [i]])),
};

/** The files of a Piper voice in the folder `name`, as they lie beside a document. */
export const modelFiles = (
  name: string,
  settings: object = {},
  model: Uint8Array = MODEL_BYTES,
): Files => ({
  [`${name}/de.onnx`]: model,
  [`${name}/de.onnx.json`]: JSON.stringify({ ...SETTINGS, ...settings }),
  [`${name}/espeak-ng-data/phontab`]: 'x',
});

/** The same in a new folder, whose path is returned. */
export function writeModel(settings?: object, model?: Uint8Array): string {
  const folder = newFolder();
  for (const [name, data] of Object.entries(modelFiles('voice', settings, model))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), data);
  }
  return path.join(folder, 'voice');
}

/** A model that is made ready, and tells of itself. */
export const readyModel = (told: Record<string, string>): Buffer =>
  Buffer.concat([MODEL_BYTES, metadataAsBytes(told)]);

/** A folder in which an engine is installed that runs `generate` for each sentence, and keeps what it was opened with. */
export function writeEngine(generate: string, open = ''): string {
  const folder = newFolder();
  const place = path.join(folder, 'node_modules/sherpa-onnx-node');
  mkdirSync(place, { recursive: true });
  writeFileSync(
    path.join(place, 'package.json'),
    '{"name": "sherpa-onnx-node", "version": "1.2.3", "main": "index.js"}',
  );
  writeFileSync(
    path.join(place, 'index.js'),
    `const fs = require('node:fs');
exports.GenerationConfig = class { constructor(own) { Object.assign(this, own); } };
exports.OfflineTts = class {
  constructor(config) { this.config = config; this.sampleRate = 1000; ${open} }
  generate(asked) { const { config } = this; ${generate} }
};
`,
  );
  return folder;
}
