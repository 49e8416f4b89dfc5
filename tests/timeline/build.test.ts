import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCENE_UNIT_MS } from '../../src/time';
import { timelineSchema } from '../../src/timeline/schema';
import { runs } from '../runs';
import { checkProse, timelineOf } from '../sample';
import { scenes, timelineOfScenes } from './input';

const law = (check: (timeline: Awaited<ReturnType<typeof timelineOfScenes>>) => void) =>
  fc.assert(
    fc.asyncProperty(scenes, async (all) => check(await timelineOfScenes(all))),
    { numRuns: runs(60) },
  );

describe('a timeline of any scenes', () => {
  test('has scenes that follow each other and add up to its length', () =>
    law(({ scenes, durationMs }) => {
      let nextMs = 0;
      for (const scene of scenes) {
        expect(scene.startMs).toBe(nextMs);
        nextMs += scene.durationMs;
      }
      expect(durationMs).toBe(nextMs);
    }));

  test('has scenes of three seconds or more, in tenths of a second', () =>
    law(({ scenes }) => {
      for (const { durationMs } of scenes) {
        expect(durationMs % SCENE_UNIT_MS).toBe(0);
        expect(durationMs).toBeGreaterThanOrEqual(3000);
      }
    }));

  test('has one cue for each step, ascending, with time to settle and be read', () =>
    law(({ scenes }) => {
      for (const { scene, steps, durationMs } of scenes) {
        const cues = steps.map(({ startMs }) => startMs);
        expect(cues).toHaveLength(scene.steps.length);
        expect([...cues].sort((a, b) => a - b)).toEqual(cues);
        for (const cue of cues) {
          expect(Number.isInteger(cue)).toBe(true);
          expect(cue).toBeGreaterThanOrEqual(0);
        }
        expect((cues.at(-1) ?? 0) + 1600).toBeLessThanOrEqual(durationMs);
      }
    }));

  test('lays clips one after the other, inside their scene', () =>
    law(({ scenes }) => {
      for (const { sounds, durationMs } of scenes)
        sounds.forEach(({ startMs, durationMs: length }, i) => {
          expect(startMs + length).toBeLessThanOrEqual(sounds[i + 1]?.startMs ?? durationMs);
        });
    }));

  test('fits its schema, and is the same bytes each time', () =>
    fc.assert(
      fc.asyncProperty(scenes, async (all) => {
        const timeline = await timelineOfScenes(all);
        expect(timelineSchema.safeParse(timeline).error).toBeUndefined();
        const again = await timelineOfScenes(structuredClone(all));
        expect(JSON.stringify(again)).toBe(JSON.stringify(timeline));
      }),
      { numRuns: runs(40) },
    ));
});

describe('the length of a scene', () => {
  test('without narration is the time to read what it shows', async () => {
    const few = await timelineOf(await checkProse('## A\n\n- one\n- two\n'));
    const many = await timelineOf(await checkProse(`## A\n\n${'- a few words in it\n'.repeat(6)}`));
    const [, short] = few.scenes;
    const [, long] = many.scenes;
    expect(short?.durationMs).toBe(3600);
    expect(long?.durationMs).toBeGreaterThan(12_000);
    expect(new Set(long?.steps.map(({ startMs }) => startMs)).size).toBe(6);
  });
});
