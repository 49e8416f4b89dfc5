import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { Failure, Stopped } from '../../../src/failure';
import { foldLexicon } from '../../../src/narration/lexicon';
import { buildLines } from '../../../src/narration/lines';
import type { Line, Voice } from '../../../src/narration/schema';
import { openNeural } from '../../../src/narration/voices/hibari';
import { filesOf } from '../../../src/narration/voices/hibari/catalog';
import { openNetwork, openReader } from '../../../src/narration/voices/hibari/data';
import { filesFolder } from '../../../src/narration/voices/hibari/home';
import type { Cut, Speaker } from '../../../src/narration/voices/hibari/net/voice';
import { promptOf } from '../../../src/narration/voices/hibari/prompt';
import { say } from '../../../src/narration/voices/hibari/say';
import type { Speech } from '../../../src/sound/recording';
import { heartTest } from '../../heart';
import { newFolder } from '../../sample';

const open = (voices: string, pace = 1, lexicon: Record<string, string> = {}): Voice =>
  openNeural({ name: 'heart', pace, lexicon, folder: filesFolder(voices) });

function lineOf(text: string, lexicon: Record<string, string> = {}): Line {
  const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', foldLexicon(lexicon));
  if (!line) throw new Error(`Nothing to say in "${text}".`);
  return line;
}

const secondsOf = ({ samples, sampleRate }: Speech): number => samples.length / sampleRate;
const hashOf = ({ samples }: Speech): string =>
  createHash('sha256').update(samples).digest('hex').slice(0, 16);

/** Sound and word times of each; another hash is another sound to everyone who kept clips. */
const GOLDEN: [text: string, hash: string][] = [
  ['Ketamine was first made in a laboratory, in the sixties.', 'bc25ad5b57c597b4'],
  ['Is that all there is to know about it?', '7a6fc0b41d39d9d2'],
  ['They had been told twice: it doesn’t help — or does it?', 'eec41cecd7075fc5'],
  ['“Nobody,” she wrote to the FDA, “has ever heard of Ketterwhisk!”', '0fa6b2dbc7100716'],
];

describe('the voice heart', () => {
  heartTest('says the same bytes wherever and whenever it speaks', async (voices) => {
    const said: typeof GOLDEN = [];
    for (const [text] of GOLDEN) said.push([text, hashOf(await open(voices).speak(lineOf(text)))]);
    expect(said).toEqual(GOLDEN);
    const [first = ['', '']] = GOLDEN;
    expect(hashOf(await open(voices).speak(lineOf(first[0])))).toBe(first[1]);
  });

  heartTest('gives every word a time of its own, in order, inside the sound', async (voices) => {
    const line = lineOf(
      'In 1999, 48.2 % of the FDA’s 1,250 patients wrote to example.com about it.',
    );
    for (const pace of [0.5, 1, 2]) {
      const speech = await open(voices, pace).speak(line);
      expect(speech.words).toHaveLength(line.words.length);
      let reached = 0;
      for (const { start, end } of speech.words) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(reached).toBeLessThan(secondsOf(speech));
      // A number takes as long as all the words that say it.
      const [, , percent = { start: 0, end: 0 }] = speech.words;
      expect((percent.end - percent.start) * pace).toBeGreaterThan(1);
    }
  });

  heartTest(
    'makes no silence that would be cut off, and all of a word that is alone',
    async (voices) => {
      const folder = filesFolder(voices);
      const [reader, network] = [
        await openReader('us', folder),
        await openNetwork('heart', folder),
      ];
      const cuts = async (text: string): Promise<Cut[]> => {
        const asked: Cut[] = [];
        const speaker: Speaker = {
          knows: network.knows,
          say(signs, speed, cut) {
            asked.push(cut);
            return network.say(signs, speed, cut);
          },
        };
        const line = lineOf(text);
        const pieces = promptOf(line, foldLexicon({}), 'us');
        const { samples } = await say(pieces, line.words.length, 1, { reader, speaker });
        const ends = [...samples.subarray(0, 480), ...samples.subarray(-480)];
        expect(ends.every((sample) => Math.abs(sample) < 104)).toBe(true);
        return asked;
      };
      const whole = { before: 0, after: 0 };
      expect(await cuts('Is that all there is to know about it?')).toEqual([
        { before: 8, after: 12 },
      ]);
      expect((await cuts('Yes.')).at(-1)).toEqual(whole);
    },
  );

  heartTest('is twice as fast at twice the pace', async (voices) => {
    const line = lineOf('A higher pace takes less time for the same words.');
    const [slow, fast] = [await open(voices, 0.8).speak(line), await open(voices, 1.6).speak(line)];
    const spoken = ({ words }: Speech) => (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);
    expect(spoken(slow) / spoken(fast)).toBeGreaterThan(1.7);
    expect(spoken(slow) / spoken(fast)).toBeLessThan(2.3);
  });

  heartTest('ends and begins words where the sound does, at pauses', async (voices) => {
    const texts = [
      'First the water, then the tea, then a spoon of sugar, and at last, slowly, the milk.',
      'People with depression, or with pain, were told: wait, rest, and come back later.',
      'In the spring none of them came; the doctors, who had waited, went home.',
    ];
    const offsets: number[] = [];
    for (const text of texts) {
      const line = lineOf(text);
      const speech = await open(voices).speak(line);
      const pauses = pausesIn(speech);
      line.words.forEach(({ text: word }, i) => {
        if (!/[,:;]$/.test(word)) return;
        const [end = 0, start = 0] = [speech.words[i]?.end, speech.words[i + 1]?.start];
        const pause = pauses.find((one) => one.start < start && one.end > end - 0.1);
        if (pause) offsets.push(Math.abs(pause.start - end), Math.abs(pause.end - start));
      });
    }
    expect(offsets.length).toBeGreaterThan(14);
    const near = offsets.filter((seconds) => seconds <= 0.04);
    expect(near.length / offsets.length).toBeGreaterThanOrEqual(0.9);
  });

  heartTest('says a word of the lexicon by its sounds, and keeps its time', async (voices) => {
    const lexicon = { midazolam: 'mid-AY-zuh-lam' };
    const line = lineOf('After midazolam it was less.', lexicon);
    const [plain, told] = [open(voices), open(voices, 1, lexicon)];
    expect(JSON.stringify(told.settings(line))).toContain('mɪdˈAzəlæm');
    const speech = await told.speak(line);
    expect(hashOf(speech)).not.toBe(hashOf(await plain.speak(line)));
    expect(speech.words).toHaveLength(5);
  });

  heartTest('says a line that is longer than the network hears at once', async (voices) => {
    const line = lineOf(`${'777,777, '.repeat(9)}and no more.`);
    const speech = await open(voices).speak(line);
    expect(speech.words.at(-1)?.end).toBeGreaterThan(20);
    expect(speech.words.every(({ start, end }) => end > start)).toBe(true);
  });

  heartTest('ends when the reader does, and speaks again for the next', async (voices) => {
    const stopping = new AbortController();
    const long = lineOf(
      `${'And so it went on for a very long time, '.repeat(7).trim()} until it was over.`,
    );
    const speaking = open(voices).speak(long, stopping.signal);
    setTimeout(() => stopping.abort(new Stopped()), 50);
    await expect(speaking).rejects.toThrow(Stopped);
    const [first = ['', '']] = GOLDEN;
    expect(hashOf(await open(voices).speak(lineOf(first[0])))).toBe(first[1]);
  });
});

describe('a voice whose files', () => {
  const damage: [how: string, network: (file: string) => Promise<void>, says: RegExp][] = [
    ['were cut', (file) => truncate(file, 1000), /cut or changed/],
    ['were swapped', (file) => writeFile(file, 'another network'), /cut or changed/],
    ['are gone', (file) => rm(file), /cannot be read/],
  ];
  for (const [how, harm, says] of damage)
    heartTest(`${how} says so, and how to mend it`, async (voices) => {
      const own = newFolder();
      const [from, to] = [filesFolder(voices), filesFolder(own)];
      await mkdir(to, { recursive: true });
      for (const { name } of filesOf('heart'))
        await copyFile(path.join(from, name), path.join(to, name));
      await harm(path.join(to, 'hibari.onnx'));
      const failed = await open(own)
        .speak(lineOf('Hello.'))
        .catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(Failure);
      expect(failed).toMatchObject({ message: expect.stringMatching(says) });
      expect(failed).toMatchObject({ mend: expect.stringContaining('lectern voice add heart') });
    });
});

/** Where nothing is heard for 80 ms or more: below -50 dB of the loudest sample. */
function pausesIn({ samples, sampleRate }: Speech): { start: number; end: number }[] {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const pauses: { start: number; end: number }[] = [];
  let quiet = 0;
  samples.forEach((sample, i) => {
    if (Math.abs(sample) < loudest * 0.012) return;
    if ((i - quiet) / sampleRate >= 0.08)
      pauses.push({ start: quiet / sampleRate, end: i / sampleRate });
    quiet = i + 1;
  });
  return pauses;
}
