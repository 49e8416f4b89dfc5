/** A voice on this machine that the user brings, spoken by sherpa-onnx, which the user installs: Piper, Kokoro or Kitten, in its language. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import type { ModelVoice } from '../../document/model-voice';
import { Failure } from '../../failure';
import type { Recording } from '../../sound/recording';
import { resample } from '../../sound/resample';
import { foldLexicon } from '../lexicon';
import type { Voice } from '../schema';
import { type Script, scriptOf } from './http/script';
import { findEngine, INSTALL } from './sherpa/engine';
import { type Lack, type ModelFolder, readModelFolder } from './sherpa/folder';
import { hear } from './sherpa/heard';
import { askEngine } from './sherpa/run';
import { groupsOf, type Letters, wordsOfGroups } from './sherpa/words';
import { speakingSpans } from './times/estimate';
import { listen as byEar, type Listen } from './times/listen';
import { inOrder, outsidePauses } from './times/order';

/** Of all that it says, whatever its model has, Hz. */
const SAMPLE_RATE = 24_000;
const FULL = 32_767;
const READ_AT_ONCE = 1 << 23;

export interface SherpaSettings {
  /** Its folder is absolute. */
  model: ModelVoice;
  pace: number;
  /** Written word to respelling or `/phones/`. */
  lexicon: Record<string, string>;
  env?: NodeJS.ProcessEnv;
  /** Finds words in a sound, where the model does not tell. */
  listen?: Listen;
}

/** A voice whose folder and engine are there (sherpa/check.ts): where they are not, it fails when it speaks. */
export function openSherpa({
  model: { folder: place, speaker },
  pace,
  lexicon,
  env = process.env,
  listen = byEar,
}: SherpaSettings): Voice {
  const folded = foldLexicon(lexicon);
  const folder = readModelFolder(place, env);
  const engine = findEngine(env);
  const name = path.basename(place);
  const isThere = typeof folder !== 'string';
  const about = () => {
    const sha256 = isThere ? hashOf(folder.model) : '';
    return { engine: engine?.version, model: sha256, speaker, speed: pace };
  };
  return {
    name,
    get version() {
      return [name, `sherpa-onnx ${engine?.version}`, `sha256 ${about().model}`].join(', ');
    },
    sampleRate: SAMPLE_RATE,
    code: 'sherpa',
    languages: isThere && folder.language !== 'any' ? [folder.language] : 'any',
    settings: (line) => ({ ...scriptOf(line, folded), ...about() }),
    unspeakable: () => [],
    async speak(line, signal) {
      if (!isThere) throw lacking(folder, place);
      if (!engine) throw absent();
      const script = scriptOf(line, folded);
      const asked = {
        ...{ engine: engine.file, folder, text: script.text },
        ...{ speed: pace, speaker: speakerOf(folder, speaker) ?? 0 },
      };
      const { samples: all, sampleRate } = await askEngine(asked, signal);
      const { samples, stretches } = hear(all, sampleRate);
      const spoken = { samples: toWhole(samples), sampleRate };
      if (samples.length === 0)
        throw new Failure(
          `The voice ${name} said nothing for "${line.text.slice(0, 60)}".`,
          'write the sentence otherwise, or take another voice.',
        );
      const told = wordsOf(script, groupsOf(stretches, lettersOf(folder)), spoken);
      const recording = resample(spoken, SAMPLE_RATE);
      return { ...recording, words: told ?? (await listen(line, recording)) };
    },
  };
}

const absent = (): Failure =>
  new Failure('The engine sherpa-onnx-node is not installed.', `run "${INSTALL}" in your project.`);

const lacking = (lack: Lack, place: string): Failure =>
  new Failure(
    `There is no whole voice in ${place} (${lack}).`,
    'run "lectern check", which tells.',
  );

/** Undefined where the model does not know that speaker by name. */
export const speakerOf = (
  { speakers }: ModelFolder,
  speaker: ModelVoice['speaker'],
): number | undefined => {
  if (speaker === undefined) return 0;
  return typeof speaker === 'number' ? speaker : speakers[speaker];
};

function wordsOf(
  { text, spans }: Script,
  groups: ReturnType<typeof groupsOf>,
  spoken: Recording,
): ReturnType<typeof inOrder> | undefined {
  if (groups.length === 0) return undefined;
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const found = wordsOfGroups(words, groups);
  const seconds = spoken.samples.length / spoken.sampleRate;
  return found && inOrder(outsidePauses(found, speakingSpans(spoken)), seconds);
}

/** Files of letters have one a line, and its number behind it; the letter may be a space. */
function lettersOf({ letters, tokens }: ModelFolder): Letters {
  if (letters) return new Map(letters.map(([letter, number]) => [number, letter]));
  const lines = tokens === undefined ? [] : readFileSync(tokens, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const at = line.lastIndexOf(' ');
      return at > 0 ? [[Number(line.slice(at + 1)), line.slice(0, at)] as const] : [];
    }),
  );
}

const toWhole = (samples: Float32Array): Int16Array =>
  Int16Array.from(samples, (value) => Math.round(Math.max(-1, Math.min(1, value)) * FULL));

const hashes = new Map<string, string>();
/** SHA-256 of a file, once a process. */
function hashOf(file: string): string {
  const known = hashes.get(file);
  if (known !== undefined) return known;
  const handle = openSync(file, 'r');
  try {
    const [hash, part] = [createHash('sha256'), Buffer.alloc(READ_AT_ONCE)];
    for (let length = 1; length > 0; ) {
      length = readSync(handle, part);
      hash.update(part.subarray(0, length));
    }
    const made = hash.digest('hex');
    hashes.set(file, made);
    return made;
  } finally {
    closeSync(handle);
  }
}
