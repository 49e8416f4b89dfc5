/**
 * The process that runs the engine: native code, which may end all that it runs in. It makes ready a model when it is first
 * asked for it, says one sentence after the other, and ends with who asks.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ModelFolder } from './folder';
import { tellingBytes } from './graph';
import { metadataAsBytes } from './proto';
import type { Answer, Order } from './run';

/** As much of the engine as is used (its types.js). */
interface Tts {
  sampleRate: number;
  generate(asked: unknown): { samples: Float32Array; sampleRate: number };
}
interface EngineModule {
  OfflineTts: new (config: unknown) => Tts;
  GenerationConfig: new (config: unknown) => unknown;
}

/** What it says does not depend on it. */
const THREADS = 2;

/** A document may have several voices that take turns. */
const open = new Map<string, Tts>();

/** Opens the voice. The model that is changed and its letters are files only while they are read. */
function openVoice(engine: EngineModule, folder: ModelFolder): Tts {
  const { kind, data, voices, scales = {} } = folder;
  const own = mkdtempSync(path.join(tmpdir(), 'lectern-voice-'));
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(own, name);
    writeFileSync(file, content);
    return file;
  };
  try {
    const { letters } = folder;
    const written = letters?.map(([letter, number]) => `${letter} ${number}\n`).join('');
    const tokens = folder.tokens ?? write('tokens.txt', written ?? '');
    const lexicon = folder.lexicons.join(',');
    const files = { tokens, dataDir: data, ...(lexicon ? { lexicon } : {}) };
    const model =
      kind === 'piper'
        ? { vits: { model: write('model.onnx', changed(folder)), ...files, ...scales } }
        : { [kind]: { model: folder.model, voices, ...files } };
    const config = { ...model, numThreads: THREADS, provider: 'cpu', debug: false };
    return new engine.OfflineTts({ model: config, maxNumSentences: 1 });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function changed({ model, lacks }: ModelFolder): Uint8Array {
  const bytes = readFileSync(model);
  const telling = tellingBytes(bytes) ?? new Uint8Array();
  return Buffer.concat([bytes, telling, metadataAsBytes(lacks)]);
}

function answer({ engine: file, folder, text, speed, speaker }: Order): Answer {
  const engine: EngineModule = createRequire(file)(file);
  const key = JSON.stringify([file, folder]);
  const tts = open.get(key) ?? openVoice(engine, folder);
  open.set(key, tts);
  // Silences are as the network makes them.
  const how = new engine.GenerationConfig({ silenceScale: 1, sid: speaker, speed });
  const { samples } = tts.generate({ text, enableExternalBuffer: false, generationConfig: how });
  return { said: { samples: Float32Array.from(samples), sampleRate: tts.sampleRate } };
}

process.on('message', ({ id, ...order }: Order & { id: number }) => {
  const send = (made: Answer) => process.send?.({ id, ...made });
  try {
    send(answer(order));
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error));
    const code = 'code' in told && typeof told.code === 'string' ? told.code : undefined;
    send({ failed: { message: told.message, ...(code ? { code } : {}) } });
  }
});
process.on('disconnect', () => process.exit());
// Ctrl+C is for who asks, and who asks ends this.
process.on('SIGINT', () => undefined);
