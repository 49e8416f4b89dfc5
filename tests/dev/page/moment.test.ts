/** Moments of a timeline, kept through edits. */
import { describe, expect, test } from 'vitest';
import { frameAt, momentAt, sameMoment, sceneFrom } from '../../../src/dev/page/moment';
import { waitsOf } from '../../../src/dev/page/waits';
import type { Timeline } from '../../../src/timeline/schema';
import { checkBody, timelineOf } from '../../sample';

const APPLES = '## Apples\n\n- Red\n- Green\n\nSome of them are red. Others are green.\n\n';
const PEARS = '## Pears\n\nA pear is softer than it looks.\n';

const make = async (body: string): Promise<Timeline> => timelineOf(await checkBody(body));

/** The frame in the middle of a sentence. */
function middleOf(timeline: Timeline, text: string): number {
  const scene = timeline.scenes.findIndex(({ lines }) => lines.some((line) => line.text === text));
  const line = timeline.scenes[scene]?.lines.find((one) => one.text === text);
  if (!line) throw new Error(`Nobody says "${text}"`);
  return frameAt(timeline, { scene, localMs: (line.startMs + line.endMs) / 2 });
}

describe('a moment', () => {
  test('is found again, frame by frame', async () => {
    const timeline = await make(APPLES + PEARS);
    const frames = Array.from({ length: (timeline.durationMs * 30) / 1000 }, (_, frame) => frame);
    expect(frames.map((frame) => frameAt(timeline, momentAt(timeline, frame)))).toEqual(frames);
  });

  test('stays in its sentence when another one comes before it, or a whole scene', async () => {
    const before = await make(APPLES + PEARS);
    const more = APPLES.replace(
      'Some of',
      'There are many kinds of apples to choose from. Some of',
    );
    const said = 'Others are green.';
    for (const after of [await make(more + PEARS), await make(PEARS + APPLES)])
      expect(sameMoment(before, middleOf(before, said), after)).toBe(middleOf(after, said));
  });

  test('stays in its scene when the sentence is another, and inside of it when it is shorter', async () => {
    const before = await make(APPLES + PEARS);
    const after = await make(APPLES.replace('Others are green.', '') + PEARS);
    const at = sameMoment(before, middleOf(before, 'Others are green.'), after);
    expect(after.scenes[momentAt(after, at).scene]?.scene.id).toBe('apples');
  });

  test('is the beginning of the scene in its place when its own is gone', async () => {
    const before = await make(APPLES + PEARS);
    const after = await make(APPLES);
    const at = sameMoment(before, middleOf(before, 'A pear is softer than it looks.'), after);
    expect(momentAt(after, at)).toEqual({ scene: 1, localMs: 0 });
  });
});

test('one goes back to the beginning of a scene first, then to the one before', async () => {
  const timeline = await make(APPLES + PEARS);
  const sceneOf = (frame: number) => momentAt(timeline, frame).scene;
  const inside = frameAt(timeline, { scene: 2, localMs: 2000 });
  const back = sceneFrom(timeline, inside, -1);
  expect(momentAt(timeline, back)).toEqual({ scene: 2, localMs: 0 });
  expect(sceneOf(sceneFrom(timeline, back, -1))).toBe(1);
  expect(sceneOf(sceneFrom(timeline, inside, 1))).toBe(2);
});

test('spans of more than five seconds without a step are waits', async () => {
  const timeline = await make(APPLES + PEARS);
  const [, apples] = timeline.scenes;
  if (!apples) throw new Error('no scene');
  const steps = [{ startMs: 1000 }, { startMs: 8000 }];
  expect(waitsOf({ ...apples, steps, durationMs: 9000 })).toEqual([{ startMs: 1000, endMs: 8000 }]);
  expect(waitsOf({ ...apples, steps, durationMs: 9000, everyFrame: true })).toEqual([]);
});
