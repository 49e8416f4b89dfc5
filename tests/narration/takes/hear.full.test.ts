/** Takes of voices of Flite as the author's, held against another voice of it, from files to clips and problems. */
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/cache/store';
import { buildLines } from '../../../src/narration/lines';
import { alignTake } from '../../../src/narration/takes/align';
import { takeName } from '../../../src/narration/takes/name';
import { openFlite } from '../../../src/narration/voices/flite';
import { checkDocument, checkTakes, type Options, prepare } from '../../../src/pipeline';
import { LOUDNESS } from '../../../src/sound/level';
import { integratedLoudness } from '../../../src/sound/loudness';
import { CLIPS, readRecording } from '../../../src/sound/recording';
import { trimSilence } from '../../../src/sound/trim';
import { packWave } from '../../../src/voice/sample';
import { type Files, newFolder, sayProblem, writeSample } from '../../sample';
import { encoded, readAloud, waveOf } from './author';

const RIVER = [
  'The river rose by two metres in a single night.',
  'If the rope is wet, it holds less than you think.',
  'The judge asked the question twice, and twice he got no answer.',
];
const WATER = [
  'Water boils sooner on a mountain, but the eggs take longer.',
  'The first bicycle had no pedals.',
  'An old map shows an island that was never there.',
];
const textOf = (river = RIVER, water = WATER): string =>
  `---\ntitle: A title\nvoice: slt\n---\n\n# A title\n\n## River\n\n${river.join(' ')}\n\n## Water\n\n${water.join(' ')}\n`;

/** All that a build does with takes, short of pictures. */
async function build(text: string, files: Files, storeDir = newFolder()) {
  const file = writeSample(text, files);
  const { read, problems } = await checkDocument(file);
  if (!read) throw new Error('nothing was read');
  const options: Options = {
    ...{ outDir: newFolder(), publicDir: newFolder(), storeDir, onProgress: () => undefined },
  };
  const found = [...problems, ...(await checkTakes(file, read, options))];
  const { timeline, ownScenes, lines, store } = await prepare(read, options);
  const own = Object.fromEntries(ownScenes.map(({ scene, own }) => [scene, own]));
  const codes = found.map(({ code, line, column }) => `${line}:${column} ${code}`);
  return { problems: found, codes, own, timeline, lines, store };
}

/** How far words are from where they are said, s, in the mean over all begins and ends. */
async function meanError(name: 'rms' | 'awb' | 'kal16', pace: number, rest: number) {
  const reading = await readAloud([...RIVER, ...WATER], { name, pace, rest });
  const voice = openFlite({ name: 'slt', pace: 1, lexicon: {} });
  const known = await Promise.all(
    [...RIVER, ...WATER].map(async (text) => {
      const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', new Map());
      if (!line) throw new Error('nothing to say');
      return trimSilence(await voice.speak(line));
    }),
  );
  const errors = (await alignTake(known, reading, 'text')).flatMap((heard, i) => {
    if (heard.state !== 'fits') throw new Error(`${i}: ${JSON.stringify(heard)}`);
    return heard.words.flatMap(({ start, end }, w) => {
      const said = reading.sentences[i]?.[w] ?? { start: 0, end: 0 };
      return [Math.abs(start - said.start), Math.abs(end - said.end)];
    });
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

test.each([
  ['a man who rests between sentences', 'rms', 1, 0.7],
  ['a slow man', 'kal16', 0.8, 1.2],
  ['a quick Scot who hardly rests', 'awb', 1.2, 0.05],
] as const)('words of %s are found within 60 ms in the mean', async (_, name, pace, rest) => {
  expect(await meanError(name, pace, rest)).toBeLessThan(0.06);
});

describe('takes of scenes', () => {
  test('are heard in place of the voice, each sentence as loud as any, and at its own words', async () => {
    const files = {
      'takes/river.wav': await waveOf(RIVER),
      'takes/water.wav': await waveOf(WATER),
    };
    const { codes, own, timeline, store } = await build(textOf(), files);
    expect(codes).toEqual([]);
    expect(own).toEqual({ river: 3, water: 3 });
    const { sounds = [] } = timeline.scenes.find(({ scene }) => scene.id === 'river') ?? {};
    expect(sounds).toHaveLength(3);
    for (const { clip } of sounds) {
      const { samples, sampleRate } = await readRecording(store, clip);
      expect(sampleRate).toBe(24_000);
      const wave = new Float64Array(samples).map((sample) => sample / 32_768);
      expect(integratedLoudness(wave, sampleRate)).toBeCloseTo(LOUDNESS, 0);
    }
  });

  test('are MP3 and WebM, too', async () => {
    const [river, water] = [await waveOf(RIVER), await waveOf(WATER)];
    const mp3 = await encoded(river, '-c:a', 'libmp3lame', '-b:a', '64k', '-f', 'mp3');
    const opus = await encoded(water, '-c:a', 'libopus', '-ar', '48000', '-f', 'webm');
    const both = await build(textOf(), { 'takes/river.mp3': mp3, 'takes/water.webm': opus });
    expect(both.codes).toEqual([]);
    expect(both.own).toEqual({ river: 3, water: 3 });
  });

  test('are one long file for all scenes, called "all" or as the front matter says', async () => {
    const movie = ['-movflags', 'frag_keyframe+empty_moov', '-f', 'mp4'];
    const all = await encoded(await waveOf([...RIVER, ...WATER]), '-c:a', 'aac', ...movie);
    const one = await build(textOf(), { 'takes/all.m4a': all });
    expect(one.codes).toEqual([]);
    expect(one.own).toEqual({ river: 3, water: 3 });
    const named = await build(textOf().replace('voice: slt', 'voice: slt\ntakes: me.m4a'), {
      'me.m4a': all,
    });
    expect(named.own).toEqual({ river: 3, water: 3 });
  });

  test('of which a sentence was edited since are heard but for that one', async () => {
    const [first = '', second = '', third = ''] = RIVER;
    const edited = [first, second.replace('think', 'remember'), third];
    const files = {
      'takes/river.wav': await waveOf(RIVER),
      'takes/water.wav': await waveOf(WATER),
    };
    const { codes, own, problems } = await build(textOf(edited), files);
    expect(codes).toEqual(['10:49 takeDiffers']);
    expect(problems.map(sayProblem).join()).toContain('remember');
    expect(own).toEqual({ river: 2, water: 3 });
  });

  test('of which a single word was changed after a build are told for sure, and taken when the text says what was read', async () => {
    const [first = '', second = '', third = ''] = RIVER;
    const storeDir = newFolder();
    const files = { 'takes/river.wav': await waveOf(RIVER) };
    const edits: [string, string][] = [
      ['rises', first.replace('rose', 'rises')],
      ['three', first.replace('two', 'three')],
      ['left out', first.replace('single ', '')],
      ['put in', first.replace('by two', 'by about two')],
    ];
    expect((await build(textOf(), files, storeDir)).codes).toEqual([]);
    for (const [, text] of edits) {
      const { codes, own } = await build(textOf([text, second, third]), files, storeDir);
      expect([codes.join(), own]).toEqual([
        expect.stringMatching(/^10:1 take(Edited|Differs)$/),
        { river: 2 },
      ]);
    }
    const misread = { 'takes/river.wav': await waveOf([edits[0]?.[1] ?? '', second, third]) };
    await build(textOf(), misread, storeDir);
    const corrected = await build(textOf([edits[0]?.[1] ?? '', second, third]), misread, storeDir);
    expect(corrected.codes).toEqual([]);
    expect(corrected.own).toEqual({ river: 3 });
  });

  test('in which a sentence was misread or left out are heard but for that one', async () => {
    const [first = '', , third = ''] = RIVER;
    const misread = [first, 'If the road is closed, the bus will be here before you.', third];
    const files = { 'takes/river.wav': await waveOf(misread) };
    const { codes, own } = await build(textOf(), files);
    expect(codes).toEqual([expect.stringMatching(/^10:49 take(Differs|Lacks)$/)]);
    expect(own).toEqual({ river: 2 });
    const short = await build(textOf(), { 'takes/river.wav': await waveOf([first, third]) });
    expect(short.codes).toEqual(['10:49 takeLacks']);
    expect(short.own).toEqual({ river: 2 });
  });

  test('are heard from the last of what was said twice, and what was said beside them is cut out', async () => {
    const [first = '', second = '', third = ''] = RIVER;
    const said = ['Good morning everybody.', first, second.slice(0, 20), second, 'Oh dear.', third];
    const { codes, own } = await build(textOf(), { 'takes/river.wav': await waveOf(said) });
    expect(codes).toEqual([]);
    expect(own).toEqual({ river: 3 });
  });

  test('that were swapped, are broken, silent or noise are told, and the voice speaks', async () => {
    const [river, water] = [await waveOf(RIVER), await waveOf(WATER)];
    const swapped = await build(textOf(), { 'takes/river.wav': water, 'takes/water.wav': river });
    expect(swapped.codes).toEqual(['8:1 takeOther', '12:1 takeOther']);
    expect(swapped.own).toEqual({});
    let seed = 1;
    const noise = new Int16Array(160_000).map(() => {
      seed = (seed * 16_807) % 2_147_483_647;
      return Math.round((seed / 2_147_483_647 - 0.5) * 8_000);
    });
    const bad = await build(textOf(), {
      'takes/river.wav': new TextEncoder().encode('This is no sound.'),
      'takes/water.wav': packWave({ samples: new Int16Array(80_000), sampleRate: 16_000 }),
    });
    expect(bad.codes).toEqual(['8:1 takeBroken', '12:1 takeSilent']);
    const rushing = packWave({ samples: noise, sampleRate: 16_000 });
    const noisy = await build(textOf(), { 'takes/river.wav': rushing });
    expect(noisy.codes).toEqual(['8:1 takeOther']);
    const cut = await build(textOf(), { 'takes/river.wav': river.slice(0, 60_000) });
    expect(cut.codes.length).toBeGreaterThan(0);
  });
});

describe('takes of sentences', () => {
  const name = (scene: string, text: string) => `takes/${scene}/${takeName(text)}.wav`;

  test('are heard before that of their scene; of an edited one there is none any more', async () => {
    const [first = '', second = '', third = ''] = RIVER;
    const files: Files = {};
    for (const text of RIVER) files[name('river', text)] = await waveOf([text]);
    const whole = await build(textOf(), files);
    expect(whole.codes).toEqual([]);
    expect(whole.own).toEqual({ river: 3 });
    const edited = [first, 'If the rope is wet, it holds nothing at all.', third];
    const partly = await build(textOf(edited), files);
    expect(partly.codes).toEqual(['10:49 takesPartly']);
    expect(partly.own).toEqual({ river: 2 });
    const again = { ...files, [name('river', second)]: await waveOf([second], { name: 'awb' }) };
    const mixed = await build(textOf(), { ...again, 'takes/river.wav': await waveOf(RIVER) });
    expect(mixed.codes).toEqual([]);
    expect(mixed.own).toEqual({ river: 3 });
  });

  test('that say something else than they are named after are told', async () => {
    const [first = ''] = RIVER;
    const files = { [name('river', first)]: await waveOf([WATER[0] ?? '']) };
    const { codes, own } = await build(textOf(), files);
    expect(codes).toEqual([expect.stringMatching(/^10:1 take(Differs|Lacks)$/)]);
    expect(own).toEqual({});
  });
});

test('in letters that no voice here reads, takes of sentences are taken as they are, those of scenes are told', async () => {
  const sentence = '水が沸く。';
  const text = `---\ntitle: A title\nlang: ja\nvoice: silent\n---\n\n# A title\n\n## Tea {#tea}\n\n${sentence}\n`;
  const read = await waveOf(['Boil it all at once.']);
  const named = await build(text, { [`takes/tea/${takeName(sentence)}.wav`]: read });
  expect(named.codes).toEqual([]);
  expect(named.own).toEqual({ tea: 1 });
  const whole = await build(text, { 'takes/tea.wav': read });
  expect(whole.codes).toEqual(['11:1 takeUnread']);
  expect(whole.own).toEqual({});
});

test('an edit makes one clip again, and going back none', async () => {
  const storeDir = newFolder();
  const made: string[] = [];
  const store = openStore(storeDir);
  const count = async (text: string) => {
    const { timeline } = await build(text, files, storeDir);
    const clips = timeline.scenes.flatMap(({ sounds }) => sounds.map(({ clip }) => clip));
    const fresh = clips.filter((clip) => !made.includes(clip));
    for (const clip of fresh) expect(await store.read(CLIPS, clip)).toBeDefined();
    made.push(...fresh);
    return fresh.length;
  };
  const files = { 'takes/river.wav': await waveOf(RIVER), 'takes/water.wav': await waveOf(WATER) };
  const [first = '', second = '', third = ''] = RIVER;
  const edited = [first, second.replace('think', 'remember'), third];
  expect(await count(textOf())).toBe(6);
  expect(await count(textOf(edited))).toBe(1);
  expect(await count(textOf())).toBe(0);
});
