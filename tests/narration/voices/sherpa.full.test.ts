/** A voice of Piper, spoken by the engine that a user would install. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { openSherpa } from '../../../src/narration/voices/sherpa';
import { estimateTimes, speakingSpans } from '../../../src/narration/voices/times/estimate';
import { listen } from '../../../src/narration/voices/times/listen';
import type { Speech } from '../../../src/sound/recording';
import { lectern } from '../../cli/run';
import { kokoroTest, piperTest } from '../../piper';
import { newFolder } from '../../sample';
import { lineOf } from './http/server';

interface Folders {
  engine: string;
  voice: string;
}

const deaf = async () => {
  throw new Error('The model tells it.');
};
const open = ({ engine, voice }: Folders, pace = 1) =>
  openSherpa({
    ...{ model: { folder: voice }, pace, lexicon: {} },
    ...{ env: { LECTERN_SHERPA: engine }, listen: deaf },
  });

/** The voice as if it were German: it speaks with its accent, by the sounds of German. */
function inGerman({ engine, voice }: Folders): Folders {
  const folder = path.join(newFolder(), 'deutsch');
  cpSync(voice, folder, { recursive: true });
  const file = path.join(folder, 'en_US-joe-medium.onnx.json');
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...settings, espeak: { voice: 'de' }, language: { code: 'de_DE' } }),
  );
  return { engine, voice: folder };
}

const hashOf = ({ samples }: Speech): string => createHash('sha256').update(samples).digest('hex');

/** Begins and ends of words as pocketsphinx 5.1.1 aligns the sound of this very voice, s. */
const ALIGNED: [text: string, words: [start: number, end: number][]][] = [
  [
    'The river rose by two metres in a single night.',
    [
      [0.0, 0.09],
      [0.09, 0.39],
      [0.39, 0.74],
      [0.74, 0.88],
      [0.88, 1.06],
      [1.06, 1.49],
      [1.49, 1.57],
      [1.57, 1.62],
      [1.62, 2.03],
      [2.03, 2.3],
    ],
  ],
  [
    'If the rope is wet, it holds less than you think.',
    [
      [0.0, 0.18],
      [0.18, 0.26],
      [0.26, 0.53],
      [0.53, 0.65],
      [0.65, 0.94],
      [1.24, 1.36],
      [1.36, 1.66],
      [1.66, 1.96],
      [1.96, 2.13],
      [2.13, 2.24],
      [2.24, 2.67],
    ],
  ],
  [
    'An old map shows an island that was never there.',
    [
      [0.0, 0.19],
      [0.19, 0.46],
      [0.46, 0.74],
      [0.74, 1.04],
      [1.04, 1.16],
      [1.16, 1.5],
      [1.5, 1.67],
      [1.67, 1.89],
      [1.89, 2.17],
      [2.17, 2.61],
    ],
  ],
  [
    'The judge asked the question twice, and twice he got no answer.',
    [
      [0.0, 0.12],
      [0.12, 0.42],
      [0.42, 0.78],
      [0.78, 0.86],
      [0.86, 1.36],
      [1.36, 1.87],
      [2.13, 2.27],
      [2.27, 2.6],
      [2.6, 2.68],
      [2.68, 2.92],
      [2.92, 3.16],
      [3.16, 3.65],
    ],
  ],
  [
    'Water boils sooner on a mountain, but the eggs take longer.',
    [
      [0.0, 0.26],
      [0.26, 0.64],
      [0.64, 0.93],
      [0.93, 1.04],
      [1.04, 1.08],
      [1.08, 1.6],
      [1.85, 1.99],
      [1.99, 2.15],
      [2.15, 2.42],
      [2.42, 2.71],
      [2.71, 3.33],
    ],
  ],
  [
    'The first bicycle had no pedals.',
    [
      [0.0, 0.09],
      [0.09, 0.44],
      [0.44, 0.92],
      [0.92, 1.12],
      [1.12, 1.34],
      [1.34, 1.85],
    ],
  ],
  [
    'People with depression, or with pain, were told to wait, rest, and come back later.',
    [
      [0.0, 0.41],
      [0.41, 0.57],
      [0.57, 1.2],
      [1.42, 1.53],
      [1.53, 1.7],
      [1.7, 2.11],
      [2.35, 2.45],
      [2.45, 2.73],
      [2.73, 2.83],
      [2.83, 3.27],
      [3.6, 4.05],
      [4.22, 4.37],
      [4.37, 4.55],
      [4.55, 4.86],
      [4.86, 5.27],
    ],
  ],
];

describe('a voice of Piper', () => {
  piperTest('says each sentence the same each time, whatever was said before', async (folders) => {
    const line = lineOf('The river rose by two metres in a single night.');
    const first = await open(folders).speak(line);
    await open(folders).speak(lineOf('Something else.'));
    expect(hashOf(await open(folders).speak(line))).toBe(hashOf(first));
    const seconds = first.samples.length / first.sampleRate;
    expect([first.sampleRate, seconds > 1.5, seconds < 5]).toEqual([24_000, true, true]);
  });

  piperTest(
    'tells words within 25 ms in the mean of a forced alignment, and 9 of 10 within 55 ms',
    async (folders) => {
      const errors: number[] = [];
      for (const [text, aligned] of ALIGNED) {
        const { words } = await open(folders).speak(lineOf(text));
        expect(words).toHaveLength(aligned.length);
        for (const [i, [start, end]] of aligned.entries())
          errors.push(
            Math.abs((words[i]?.start ?? 9) - start),
            Math.abs((words[i]?.end ?? 9) - end),
          );
      }
      errors.sort((a, b) => a - b);
      const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
      expect(mean).toBeLessThan(0.025);
      expect(errors[Math.floor(errors.length * 0.9)]).toBeLessThan(0.055);
    },
  );

  piperTest(
    'speaks German where it is a German voice, and each word has its time',
    async (folders) => {
      const voice = open(inGerman(folders));
      expect(voice.languages).toEqual(['de']);
      const texts = [
        'Der Fluss stieg in einer einzigen Nacht um zwei Meter.',
        'Am 3. Mai 2024 kostete es ca. 1.000,50 €.',
        'Wenn das Seil nass ist, hält es weniger, als man denkt.',
      ];
      const [heard, estimated]: [number[], number[]] = [[], []];
      for (const text of texts) {
        const line = lineOf(text, 'de');
        const { words, ...recording } = await voice.speak(line);
        const spans = speakingSpans(recording);
        expect(words).toHaveLength(line.words.length);
        let reached = 0;
        for (const { start, end } of words) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(spans.some((span) => start >= span.start - 0.02 && start < span.end)).toBe(true);
          reached = end;
        }
        // What only listens to it comes near.
        const [found, guessed] = [await listen(line, recording), estimateTimes(line, recording)];
        words.forEach(({ start }, i) => {
          heard.push(Math.abs((found[i]?.start ?? 9) - start));
          estimated.push(Math.abs((guessed[i]?.start ?? 9) - start));
        });
      }
      const mean = (errors: number[]) => errors.reduce((sum, one) => sum + one, 0) / errors.length;
      expect(mean(heard)).toBeLessThan(0.05);
      expect(mean(heard)).toBeLessThan(mean(estimated) * 0.7);
    },
  );

  piperTest('is quicker at a higher pace', async (folders) => {
    const line = lineOf('A higher pace takes less time for the same words.');
    const spoken = ({ words }: Speech) => (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);
    const [slow, fast] = [
      await open(folders, 0.8).speak(line),
      await open(folders, 1.6).speak(line),
    ];
    expect(spoken(slow) / spoken(fast)).toBeGreaterThan(1.6);
  });

  piperTest(
    'whose weights are broken is a failure, and not the end of who asks',
    async (folders) => {
      const folder = path.join(newFolder(), 'broken');
      cpSync(folders.voice, folder, { recursive: true });
      const file = path.join(folder, 'en_US-joe-medium.onnx');
      const model = readFileSync(file);
      model.fill(0xff, 30_000_000, 60_000_000);
      model.fill(0xff, 1000, 30_000);
      writeFileSync(file, model);
      const speaking = open({ ...folders, voice: folder }).speak(lineOf('Is it well?'));
      await expect(speaking).rejects.toThrow(/sherpa-onnx|no whole voice/);
      truncateSync(file, 20_000_000);
      const cut = open({ ...folders, voice: folder }).speak(lineOf('Is it well?'));
      await expect(cut).rejects.toThrow('no whole voice');
      expect((await open(folders).speak(lineOf('It is.'))).words).toHaveLength(2);
    },
  );

  piperTest('reads a document aloud', async ({ engine, voice }) => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'slides/talk'), { recursive: true });
    writeFileSync(
      path.join(folder, 'slides/talk/talk.md'),
      `---\nvoice: {sherpa: ${JSON.stringify(voice)}, pace: 1.1}\n---\n\n# A talk\n\nIt is read by Joe, and nobody else was asked.\n`,
    );
    const before = process.env.LECTERN_SHERPA;
    process.env.LECTERN_SHERPA = engine;
    try {
      const { code, stderr } = await lectern(['deck', 'talk'], folder);
      expect([code, stderr]).toEqual([0, expect.stringContaining('piper-joe')]);
    } finally {
      process.env.LECTERN_SHERPA = before;
    }
  });
});

kokoroTest(
  'a voice of Kokoro speaks, another speaker otherwise, and is listened to for its words',
  async (folders) => {
    const line = lineOf('The river rose by two metres in a single night.');
    const say = async (speaker: number) => {
      const model = { folder: folders.voice, speaker };
      const env = { LECTERN_SHERPA: folders.engine };
      return openSherpa({ model, pace: 1, lexicon: {}, env }).speak(line);
    };
    const [man, woman] = [await say(4), await say(0)];
    expect(man.samples.length / man.sampleRate).toBeGreaterThan(2);
    expect(hashOf(man)).not.toBe(hashOf(woman));
    expect(man.words).toHaveLength(line.words.length);
    const heard = speakingSpans(man);
    expect(Math.abs((man.words.at(-1)?.end ?? 0) - (heard.at(-1)?.end ?? 0))).toBeLessThan(0.2);
  },
);
