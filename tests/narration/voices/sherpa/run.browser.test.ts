/** What an engine may do to who asks it. Each is a program of a few lines in a process of its own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure, Stopped } from '../../../../src/failure';
import { openSherpa } from '../../../../src/narration/voices/sherpa';
import { findEngine } from '../../../../src/narration/voices/sherpa/engine';
import { readModelFolder } from '../../../../src/narration/voices/sherpa/folder';
import { askEngine } from '../../../../src/narration/voices/sherpa/run';
import { newFolder } from '../../../sample';
import { lineOf } from '../http/server';
import { readyModel, writeEngine, writeModel } from './model';

/** A second of sound, behind which "ab cd" is told, a tenth of a second for each sign. */
const SAYS = `
  const signs = [1, 4, 5, 3, 6, 7, 2];
  const lengths = [1, 2, 2, 1, 2, 1, 1];
  const tone = Array.from({ length: 1000 }, (_, i) => 0.5 * Math.sin(i / 2));
  return { sampleRate: 1000, samples: Float32Array.from([...tone, ...signs.map((one) => one + 2), ...lengths.map((one) => one + 2)]) };
`;

const listen = async () => {
  throw new Error('The model tells it.');
};
const open = (engine: string, model = writeModel()) =>
  openSherpa({
    model: { folder: model },
    pace: 1,
    lexicon: {},
    env: { LECTERN_SHERPA: engine },
    listen,
  });
const line = lineOf('Ab cd.', 'de');

const failureOf = async (speaking: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await speaking.catch((reason: unknown) => reason);
  if (error instanceof Failure) return error;
  throw new Error('It did not fail.', { cause: error });
};

describe('an engine that is installed by the user', () => {
  test('speaks at the one rate, with the times that the model tells', async () => {
    const voice = open(writeEngine(SAYS));
    const { samples, sampleRate, words } = await voice.speak(line);
    expect([samples.length, sampleRate]).toEqual([24_000, 24_000]);
    expect(words.map(({ start, end }) => [start.toFixed(1), end.toFixed(1)])).toEqual([
      ['0.0', '0.5'],
      ['0.5', '0.9'],
    ]);
    expect(voice.languages).toEqual(['de']);
    expect(voice.version).toMatch(/^voice, sherpa-onnx 1\.2\.3, sha256 [0-9a-f]{64}$/);
  });

  test('is asked by the model as its maker set it, and leaves no file behind', async () => {
    const kept = path.join(newFolder(), 'config.json');
    const keep = `fs.writeFileSync(${JSON.stringify(kept)}, JSON.stringify([this.config, fs.readFileSync(config.model.vits.tokens, 'utf8').slice(0, 8)]));`;
    await open(writeEngine(SAYS, keep)).speak(line);
    const [config, tokens] = JSON.parse(readFileSync(kept, 'utf8'));
    expect(config.model.vits).toMatchObject({ noiseScale: 0.667, noiseScaleW: 0.8 });
    expect(tokens).toBe('_ 0\n^ 1\n');
    expect(existsSync(path.dirname(config.model.vits.model))).toBe(false);
  });

  test.each([
    ['kokoro', { model_type: 'kokoro', voice: 'en-us', n_speakers: '3' }],
    ['kitten', { model_type: 'kitten-tts', n_speakers: '8' }],
  ])('is handed a voice of %s as its own kind, with its styles', async (kind, told) => {
    const kept = path.join(newFolder(), 'config.json');
    const keep = `fs.writeFileSync(${JSON.stringify(kept)}, JSON.stringify(config.model));`;
    const voice = writeModel({}, readyModel(told));
    writeFileSync(path.join(voice, 'tokens.txt'), '_ 0\n');
    writeFileSync(path.join(voice, 'voices.bin'), 'x');
    writeFileSync(path.join(voice, 'lexicon-us-en.txt'), '');
    const says =
      'return { sampleRate: 1000, samples: Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i)) };';
    const heard = [
      { start: 0, end: 0.5 },
      { start: 0.5, end: 1 },
    ];
    const spoken = await openSherpa({
      ...{ model: { folder: voice, speaker: 2 }, pace: 1, lexicon: {} },
      ...{ env: { LECTERN_SHERPA: writeEngine(says, keep) }, listen: async () => heard },
    }).speak(line);
    expect(spoken.words).toEqual(heard);
    const config = JSON.parse(readFileSync(kept, 'utf8'));
    expect(Object.keys(config)).toContain(kind);
    expect(config[kind]).toEqual({
      model: path.join(voice, 'de.onnx'),
      voices: path.join(voice, 'voices.bin'),
      tokens: path.join(voice, 'tokens.txt'),
      dataDir: path.join(voice, 'espeak-ng-data'),
      lexicon: path.join(voice, 'lexicon-us-en.txt'),
    });
  });

  test('that hands out no numbers said nothing', async () => {
    const says = 'return { sampleRate: 1000, samples: new Float32Array(1000).fill(Number.NaN) };';
    const { message } = await failureOf(open(writeEngine(says)).speak(line));
    expect(message).toMatch(/said nothing/);
  });

  test('whose native code ends its process is a failure in words, after another try', async () => {
    const tries = path.join(newFolder(), 'tries');
    const dies = `fs.appendFileSync(${JSON.stringify(tries)}, 'x'); console.error('bad weights'); process.kill(process.pid, 'SIGSEGV');`;
    const { message, mend } = await failureOf(open(writeEngine(dies)).speak(line));
    expect(message).toBe('The engine sherpa-onnx ended early (SIGSEGV): bad weights');
    expect(mend).toContain('run the command again');
    expect(readFileSync(tries, 'utf8')).toBe('xx');
  });

  test('that ends once is asked again, and is heard', async () => {
    const once = path.join(newFolder(), 'once');
    const dies = `if (!fs.existsSync(${JSON.stringify(once)})) { fs.writeFileSync(${JSON.stringify(once)}, ''); process.exit(7); } ${SAYS}`;
    expect((await open(writeEngine(dies)).speak(line)).words).toHaveLength(2);
  });

  test('that fails in its own words is told in them', async () => {
    const { message } = await failureOf(
      open(writeEngine('throw new Error("no such phoneme");')).speak(line),
    );
    expect(message).toBe('The engine sherpa-onnx cannot say it: no such phoneme');
  });

  test('that finds no room on the disk says so', async () => {
    const full = `throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });`;
    const { text } = await failureOf(open(writeEngine(SAYS, full)).speak(line));
    expect(text).toContain('no space left on device');
    expect(text).toContain('make room on the disk');
  });

  test('that says nothing is a failure', async () => {
    const { message } = await failureOf(
      open(writeEngine('return { sampleRate: 1000, samples: new Float32Array() };')).speak(line),
    );
    expect(message).toContain('said nothing for "Ab cd."');
  });

  test('that hangs is a failure when its time is over, and ended', async () => {
    const folder = readModelFolder(writeModel());
    if (typeof folder === 'string') throw new Error(folder);
    const engine = findEngine({ LECTERN_SHERPA: writeEngine('for (;;) {}') });
    const order = { engine: engine?.file ?? '', folder, text: 'Ab', speed: 1, speaker: 0 };
    const { message } = await failureOf(askEngine(order, undefined, 2000));
    expect(message).toContain('gave no answer within 2 seconds');
  });

  test('ends when the reader ends the run, and speaks again for the next', async () => {
    const stopping = new AbortController();
    const speaking = open(writeEngine('for (;;) {}')).speak(line, stopping.signal);
    setTimeout(() => stopping.abort(new Stopped()), 800);
    await expect(speaking).rejects.toThrow(Stopped);
    expect((await open(writeEngine(SAYS)).speak(line)).words).toHaveLength(2);
  });
});

test('without engine, or without model, who speaks is told what to do', async () => {
  const none = openSherpa({
    model: { folder: writeModel() },
    pace: 1,
    lexicon: {},
    env: {},
    listen,
  });
  expect((await failureOf(none.speak(line))).text).toContain('npm install sherpa-onnx-node');
  const gone = open(writeEngine(SAYS), '/no/such');
  expect((await failureOf(gone.speak(line))).message).toContain('no whole voice in /no/such');
});

test('another model, engine, speaker or pace is another clip', () => {
  const settings = (more: object, folder = writeModel()) =>
    JSON.stringify(
      openSherpa({
        ...{ model: { folder }, pace: 1, lexicon: {}, env: { LECTERN_SHERPA: engine } },
        ...more,
      }).settings(line),
    );
  const engine = writeEngine(SAYS);
  const other = writeEngine(SAYS);
  mkdirSync(path.join(other, 'node_modules/sherpa-onnx-node'), { recursive: true });
  writeFileSync(
    path.join(other, 'node_modules/sherpa-onnx-node/package.json'),
    '{"version": "2.0.0", "main": "index.js"}',
  );
  const folder = writeModel();
  const same = settings({});
  expect(settings({})).toBe(same);
  const others = [
    settings({ pace: 1.1 }),
    settings({ model: { folder, speaker: 1 } }),
    settings({ env: { LECTERN_SHERPA: other } }),
    settings({ model: { folder: writeModel({}, Buffer.from([58, 0])) } }),
  ];
  expect(new Set([same, ...others]).size).toBe(5);
});
