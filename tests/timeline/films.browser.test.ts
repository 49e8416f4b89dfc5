/** Scenes with films, of documents read to the end: how long they last, what is heard, and what is said of it. */
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { measureLoudness } from '../../src/encode/measure';
import { openSound, writeSound } from '../../src/sound/track';
import { pictureMs } from '../../src/timeline/playing';
import type { TimedScene } from '../../src/timeline/schema';
import { heardVideo, movingVideo } from '../moving-files';
import {
  checkBody,
  FRONT,
  newFolder,
  placesOf,
  scenesOf,
  timelineOf,
  writeSample,
} from '../sample';
import { prepareDocument } from '../stage';

const GREY = [90, 90, 90] as const;
const silentVideo = (seconds: number): Promise<Buffer> =>
  movingVideo(
    { width: 16, height: 16, frames: [0, 1].map(() => ({ colour: GREY, delayMs: seconds * 500 })) },
    'mp4',
  );
const lengthOf = async (body: string, files: Record<string, Buffer>): Promise<number> => {
  const checked = await checkBody(`## A\n\n${body}\n`, files);
  const { scenes } = await timelineOf({ ...checked, problems: [] });
  return scenes[1]?.durationMs ?? 0;
};

let eight: Buffer;
let heard: Buffer;
beforeAll(async () => {
  eight = await silentVideo(8);
  heard = await heardVideo(8);
});

describe('a scene with a film', () => {
  test('lasts until it has played once, and longer where more is said', async () => {
    expect(await lengthOf('![A](a.mp4)\n\nTwo words.', { 'a.mp4': eight })).toBe(8000);
    expect(
      await lengthOf(`![A](a.mp4)\n\n${'Many words are said. '.repeat(8)}`, { 'a.mp4': eight }),
    ).toBeGreaterThan(9000);
  });

  test('lasts a little longer than one that is heard, which rests at its end', async () => {
    expect(await lengthOf('![A](a.mp4){.sound}\n\nTwo words.', { 'a.mp4': heard })).toBe(8400);
  });

  test('waits for one that comes with its words, and begins then', async () => {
    const body =
      '- Say it\n\nMany words are said of it first.\n\n![A](a.mp4){.sound}\n\nAnd here it is.';
    const checked = await checkBody(`## A\n\n${body}\n`, { 'a.mp4': heard });
    const { scenes } = await timelineOf({ ...checked, problems: [] });
    const timed = scenes[1];
    if (timed?.scene.kind !== 'group') throw new Error('no group');
    const comesMs = timed.steps.at(-1)?.startMs ?? 0;
    expect(timed.scene.blocks.map(({ enters }) => enters)).toEqual([false, true]);
    expect(comesMs).toBeGreaterThan(1000);
    expect(timed.durationMs).toBeGreaterThanOrEqual(comesMs + 8400);
    const soon = pictureMs(timed.scene, timed.steps, comesMs - 1);
    expect(soon).toBe(0);
    expect(pictureMs(timed.scene, timed.steps, comesMs + 70)).toBeCloseTo(comesMs + 66.7, 0);
  });

  test('shows 30 seconds of a longer one, and says so where it stands', async () => {
    const files = { 'a.mp4': await silentVideo(40) };
    expect(await lengthOf('![A](a.mp4)\n\nTwo words.', files)).toBe(30_000);
    const checked = await checkBody('## A\n\n![A](a.mp4)\n\nTwo words.\n', files);
    expect(placesOf(checked)).toEqual(['10:1 filmCut']);
    expect(checked.problems[0]?.message).toContain('lasts 40 seconds');
    expect(checked.problems[0]?.message).toContain('first 30 of');
  });
});

describe('a film is asked for its sound', () => {
  test.each([
    '![A](a.mp4){.sound}',
    '![A](a.mp4){.left .sound}',
    '<video src="a.mp4" title="A" sound></video>',
    '<video src="a.mp4" title="A" class="sound" controls></video>',
    '<video title="A" muted="false"><source src="a.mp4"></video>',
  ])('by %s', async (body) => {
    const [scene] = await scenesOf(`## A\n\n${body}\n\nTwo words.\n`, { 'a.mp4': heard });
    expect(scene).toMatchObject({
      kind: 'figure',
      film: { sound: expect.stringMatching(/^\w{64}$/) },
    });
  });

  test.each([
    '![A](a.mp4)',
    '<video src="a.mp4" title="A" controls></video>',
    '<video src="a.mp4" title="A" muted></video>',
  ])('and not by %s', async (body) => {
    const [scene] = await scenesOf(`## A\n\n${body}\n\nTwo words.\n`, { 'a.mp4': heard });
    expect(scene).toMatchObject({ kind: 'figure', film: { durationMs: expect.any(Number) } });
    expect(JSON.stringify(scene)).not.toContain('"sound"');
  });

  test('and has none, or is a picture: a warning', async () => {
    const files = { 'a.mp4': eight };
    const checked = await checkBody('## A\n\n![A](a.mp4){.sound}\n\nTwo words.\n', files);
    expect(placesOf(checked)).toEqual(['10:1 filmSilent']);
    expect(checked.failed).toBe(false);
    expect(checked.problems[0]?.message).toContain('"a.mp4"');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';
    const picture = await checkBody('## A\n\n![A](a.svg){.sound}\n\nWords.\n', { 'a.svg': svg });
    expect(placesOf(picture)).toEqual(['10:1 filmSilent']);
  });
});

describe('the sound of a film in the video', () => {
  const TEXT = `${FRONT}## With it\n\n![A](a.mp4){.sound}\n\nThree words here.\n\n## After it\n\nMore words.\n`;
  let file: string;
  let scene: TimedScene;
  const storeDir = newFolder();
  const prepare = (text: string) =>
    prepareDocument(writeSample(text, { 'a.mp4': heard }), undefined, storeDir);
  beforeAll(async () => {
    const { timeline, store } = await prepare(TEXT);
    file = path.join(newFolder(), 'sound.mp4');
    await writeSound(await openSound(timeline, store, () => undefined), store, file);
    const [, found] = timeline.scenes;
    if (!found) throw new Error('no scene');
    scene = found;
  });

  /** LUFS, of a part of the scene. */
  async function loudness(fromMs: number, untilMs: number): Promise<number> {
    const part = path.join(newFolder(), 'part.wav');
    const from = ['-ss', String((scene.startMs + fromMs) / 1000)];
    await runFfmpeg([...from, '-t', String((untilMs - fromMs) / 1000), '-i', file, part]);
    return (await measureLoudness(part)).integratedLufs ?? Number.NEGATIVE_INFINITY;
  }

  test('plays from the beginning of its scene to its end, as loud as a voice, below the peak', async () => {
    expect(scene.films).toEqual([{ clip: expect.any(String), startMs: 0, durationMs: 8000 }]);
    expect(await loudness(4500, 7900)).toBeCloseTo(-14, 0);
    expect(await loudness(8050, 8450)).toBeLessThan(-60);
    const { truePeakDbtp } = await measureLoudness(file);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  test('is 20 dB lower under words', async () => {
    const { startMs = 0, durationMs = 0 } = scene.sounds[0] ?? {};
    const said = await loudness(startMs + 100, startMs + durationMs - 100);
    expect(said).toBeLessThan(-32.5);
    expect(said).toBeGreaterThan(-35.5);
  });

  test('is kept: the same document makes nothing again, an edit elsewhere only its own scene', async () => {
    const reused = async (text: string) => {
      const { timeline, store } = await prepare(text);
      let told = 0;
      const sound = await openSound(timeline, store, (of) => {
        told = of.reused ?? 0;
      });
      await sound.track();
      return told;
    };
    expect(await reused(TEXT)).toBe(3);
    expect(await reused(TEXT.replace('More words', 'Other words are said'))).toBe(2);
  });
});
