/** A folder with a voice that sherpa-onnx speaks with: Piper as it is published, or what its makers make ready for sherpa-onnx. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { toldOfModel } from './told';

/** What is handed to the engine; paths are absolute. */
export interface ModelFolder {
  kind: 'piper' | 'kokoro' | 'kitten';
  model: string;
  bytes: number;
  /** Of its letters, where they do not stand in a file. */
  letters?: [letter: string, number: number][];
  tokens?: string;
  voices?: string;
  lexicons: string[];
  /** What has to be told by the model, and is not. */
  lacks: Record<string, string>;
  /** The folder espeak-ng-data. */
  data: string;
  /** Factors on chance and length that its makers set. */
  scales?: { noiseScale: number; noiseScaleW: number; lengthScale: number };
  /** Of the language, as `de`; `any` where it speaks several. */
  language: string;
  /** By name; empty where they have none. */
  speakers: Record<string, number>;
  /** How many there are. */
  count: number;
}

/** Why a folder is no voice: a word for a problem. */
export type Lack = 'folder' | 'model' | 'cut' | 'settings' | 'tokens' | 'data';

const DATA = 'espeak-ng-data';
/** Where packages of systems put it. */
const SYSTEM = [
  '/usr/share',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/local/share',
  '/opt/homebrew/share',
  'C:\\Program Files\\eSpeak NG',
];

/** The settings that lie beside a Piper model (github.com/OHF-Voice/piper1-gpl, `<model>.onnx.json`). */
const settingsSchema = z.object({
  audio: z.object({ sample_rate: z.number() }),
  espeak: z.object({ voice: z.string() }),
  language: z.object({ code: z.string() }).optional(),
  inference: z
    .object({ noise_scale: z.number(), length_scale: z.number(), noise_w: z.number() })
    .optional(),
  phoneme_type: z.literal('espeak').optional(),
  phoneme_id_map: z.record(z.string(), z.array(z.number()).min(1)),
  num_speakers: z.number().default(1),
  speaker_id_map: z.record(z.string(), z.number()).default({}),
});

const codeOf = (tag: string): string => /^[a-z]{2,3}(?![a-z])/.exec(tag)?.[0] ?? 'any';

/** The voice in `folder` (absolute), or what is missing of it. */
export function readModelFolder(folder: string, env = process.env): ModelFolder | Lack {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return 'folder';
  const names = readdirSync(folder).sort();
  const models = names.filter((name) => name.endsWith('.onnx'));
  const name = models.find((one) => one === 'model.onnx') ?? models[0];
  if (name === undefined) return 'model';
  const model = path.join(folder, name);
  const told = toldOfModel(model);
  if (!told) return 'cut';
  const data = findData(folder, env);
  const bytes = statSync(model).size;
  const own = {
    ...{ model, bytes, told, data },
    has: (file: string) => (names.includes(file) ? path.join(folder, file) : undefined),
    lexicons: names
      .filter((one) => /^lexicon.*\.txt$/.test(one))
      .map((one) => path.join(folder, one)),
  };
  const settings = own.has(`${name}.json`);
  return settings && !own.has('tokens.txt') ? piperOf(own, settings) : readyOf(own);
}

interface Found {
  model: string;
  bytes: number;
  told: ReadonlyMap<string, string>;
  data: string | undefined;
  lexicons: string[];
  has(file: string): string | undefined;
}

function piperOf({ model, bytes, told, data }: Found, file: string): ModelFolder | Lack {
  const settings = settingsSchema.safeParse(parse(readFileSync(file, 'utf8'))).data;
  if (!settings) return 'settings';
  if (data === undefined) return 'data';
  const { audio, espeak, language, inference } = settings;
  const about = {
    ...{ model_type: 'vits', comment: 'piper', has_espeak: '1', voice: espeak.voice },
    language: language?.code ?? espeak.voice,
    n_speakers: String(settings.num_speakers),
    sample_rate: String(audio.sample_rate),
  };
  return {
    ...{ kind: 'piper', model, bytes, data, lexicons: [] },
    letters: Object.entries(settings.phoneme_id_map).map(([letter, [id = 0]]) => [letter, id]),
    lacks: Object.fromEntries(Object.entries(about).filter(([key]) => !told.has(key))),
    ...(inference
      ? {
          scales: {
            noiseScale: inference.noise_scale,
            noiseScaleW: inference.noise_w,
            lengthScale: inference.length_scale,
          },
        }
      : {}),
    language: codeOf(language?.code ?? espeak.voice),
    speakers: settings.speaker_id_map,
    count: settings.num_speakers,
  };
}

/** Made ready: the model tells of itself, and its letters stand in a file. */
function readyOf({ model, bytes, told, data, lexicons, has }: Found): ModelFolder | Lack {
  const [tokens, voices] = [has('tokens.txt'), has('voices.bin')];
  if (tokens === undefined) return 'tokens';
  if (data === undefined) return 'data';
  const kitten = /kitten/.test(told.get('model_type') ?? '');
  const kind = voices === undefined ? 'piper' : kitten ? 'kitten' : 'kokoro';
  const tag = told.get('voice') ?? told.get('language') ?? '';
  return {
    ...{ kind, model, bytes, data, tokens, lexicons, lacks: {}, speakers: {} },
    count: Number(told.get('n_speakers') ?? 1) || 1,
    ...(voices === undefined ? {} : { voices }),
    language: kind === 'kitten' ? 'en' : codeOf(tag),
  };
}

function findData(folder: string, env: NodeJS.ProcessEnv): string | undefined {
  // As espeak-ng itself is told of it.
  const told = env.ESPEAK_DATA_PATH;
  const around = [folder, path.dirname(folder), ...(told ? [told, path.dirname(told)] : [])];
  return [...around, ...SYSTEM]
    .map((one) => path.join(one, DATA))
    .find((one) => existsSync(path.join(one, 'phontab')));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
