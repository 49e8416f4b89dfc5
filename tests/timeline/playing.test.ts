import { describe, expect, test } from 'vitest';
import { heldFrames } from '../../src/draw/frames';
import { CALM } from '../../src/theme/motion';
import { framesToMs, msToFrames } from '../../src/time';
import { fileAt, frameAt, pictureMs } from '../../src/timeline/playing';
import { movingGif } from '../moving';
import { checkBody, timelineOf } from '../sample';

describe('a picture that moves', () => {
  const endless = { delays: [500, 100, 200], times: 0 };

  test.each([
    [0, 0, 0],
    [499, 0, 0],
    [500, 1, 500],
    [799, 2, 600],
    [800, 0, 800],
    [1400, 2, 1400],
  ])('at %i ms shows frame %i, which came at %i ms', (ms, index, startMs) => {
    expect(frameAt(endless, ms)).toEqual({ index, startMs });
  });

  test('rests on its last frame when it is over', () => {
    expect(frameAt({ ...endless, times: 2 }, 1399).index).toBe(1);
    expect(frameAt({ ...endless, times: 2 }, 1600)).toEqual({ index: 2, startMs: 1400 });
    expect(frameAt({ ...endless, times: 2 }, 99_000)).toEqual({ index: 2, startMs: 1400 });
  });

  test('is drawn once for each frame, and held', async () => {
    const gif = movingGif({
      ...{ width: 4, height: 4, times: 1 },
      frames: [500, 100, 200].map((delayMs) => ({ colour: [0, 0, 0], delayMs })),
    });
    const checked = await checkBody('## A\n\n![A](a.gif)\n\nSome words are said.\n', {
      'a.gif': gif,
    });
    const [, timed] = (await timelineOf(checked)).scenes;
    if (!timed) throw new Error('no scene');
    const still = { ...timed, scene: { ...timed.scene, plays: undefined } };
    const starts = (frames: typeof timed) =>
      heldFrames(frames, false, CALM).map(({ frame }) => frame);
    expect(starts(timed)).toEqual([...new Set([...starts(still), 15, 18])].sort((a, b) => a - b));
    expect(pictureMs(timed.scene, timed.steps, 450)).toBe(0);
    expect(pictureMs(timed.scene, timed.steps, 5000)).toBe(600);
    expect(pictureMs(still.scene, still.steps, 5000)).toBeUndefined();
  });
});

describe('a video', () => {
  const film = { durationMs: 1000, poster: 'data:,' };
  const picture = { src: 'a b.mp4', width: 4, height: 3, film };

  test('shows a frame of its own at each of ours, and begins again at its end', () => {
    expect(fileAt(picture, 0)).toBe('a b.mp4.frames/0.jpg');
    expect(fileAt(picture, framesToMs(29))).toBe('a b.mp4.frames/29.jpg');
    expect(fileAt(picture, framesToMs(31))).toBe('a b.mp4.frames/1.jpg');
  });

  test('that is heard rests on its last frame', () => {
    const heard = { ...picture, film: { ...film, sound: 'a' } };
    expect(fileAt(heard, framesToMs(29))).toBe('a b.mp4.frames/29.jpg');
    expect(fileAt(heard, framesToMs(31))).toBe('a b.mp4.frames/29.jpg');
    expect(fileAt(heard, 99_000)).toBe('a b.mp4.frames/29.jpg');
  });

  test('changes with each frame', async () => {
    const checked = await checkBody('## A\n\nSome words are said.\n');
    const [, timed] = (await timelineOf(checked)).scenes;
    if (!timed) throw new Error('no scene');
    const scene = { ...timed.scene, kind: 'figure', ...picture } as typeof timed.scene;
    const held = heldFrames({ ...timed, scene }, false, CALM);
    expect(held).toHaveLength(msToFrames(timed.durationMs));
  });
});
