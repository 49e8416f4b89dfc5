import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM } from '../../src/theme/motion';
import { FPS, framesToMs, msToFrames, SCENE_UNIT_MS, wholeScene } from '../../src/time';
import { bezier } from '../../src/timeline/bezier';
import { LEAVE_MS } from '../../src/timeline/motion';
import {
  captionState,
  leaving,
  settledProgress,
  settling,
  stepProgress,
  toldOf,
} from '../../src/timeline/state';

const steps = [{ startMs: 1000 }, { startMs: 2000 }];
const scene = { kind: 'points' };
const timed = { scene, steps };

describe('the progress of steps', () => {
  test('is 0 before a step, 1 when it has settled, and step 0 enters by itself', () => {
    expect(stepProgress(timed, 999, CALM)).toEqual([1, 0, 0]);
    expect(stepProgress(timed, CALM.ms, CALM)).toEqual([1, 0, 0]);
    expect(stepProgress(timed, 1000 + CALM.ms, CALM)).toEqual([1, 1, 0]);
    expect(stepProgress(timed, 9000, CALM)).toEqual(settledProgress({ steps }, 2));
    expect(settledProgress({ steps }, 1)).toEqual([1, 1, 0]);
  });

  test('has no blank frame: a scene is on its way when it begins, and a title stands', () => {
    const [entry = 0] = stepProgress(timed, 0, CALM);
    expect(entry).toBeGreaterThan(0.2);
    expect(entry).toBeLessThan(1);
    expect(stepProgress({ scene: { kind: 'title' }, steps }, 0, CALM)).toEqual([1, 0, 0]);
  });

  test('never goes back, and stays between 0 and 1', () => {
    const time = fc.nat(4000);
    fc.assert(
      fc.property(time, time, (one, other) => {
        const before = stepProgress(timed, Math.min(one, other), CALM);
        const after = stepProgress(timed, Math.max(one, other), CALM);
        before.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(after[i]).toBeGreaterThanOrEqual(p);
          expect(after[i]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe('what is lit last', () => {
  const line = { text: '', startMs: 900, endMs: 2400, paragraph: 0, steps: [{ step: 2, at: 0 }] };
  const lines = [line, { ...line, startMs: 2600, endMs: 6000, steps: [] }];

  test('steps back when the sentence that it came with is over', () => {
    expect(settling({ steps, lines }, 2500, CALM)).toBeLessThan(0.5);
    expect(settling({ steps, lines }, 2000 + CALM.ms, CALM)).toBe(0);
    expect(settling({ steps, lines }, 2400 + CALM.ms * 2, CALM)).toBe(1);
  });

  test('has come to rest before, where it came with the last word', () => {
    const late = [...steps, { startMs: 2390 }];
    expect(settling({ steps: late, lines }, 2390 + CALM.ms, CALM)).toBe(0);
  });

  test('stays lit where nothing is said of it', () => {
    expect(settling({ steps, lines: [] }, 90_000, CALM)).toBe(0);
    expect(settling({ steps: [], lines }, 90_000, CALM)).toBe(0);
  });
});

describe('the end of a scene', () => {
  const ending = { durationMs: 5000 };

  test('is its last moments, on its own time, and its last frame still shows some of it', () => {
    expect(leaving(ending, 0)).toBe(0);
    expect(leaving(ending, 5000 - LEAVE_MS)).toBe(0);
    expect(leaving(ending, 5000 - LEAVE_MS / 2)).toBeGreaterThan(0.2);
    const last = leaving(ending, 5000 - 1000 / FPS);
    expect(last).toBeGreaterThan(0.5);
    expect(last).toBeLessThan(0.9);
  });
});

describe('the mark of what is told', () => {
  const word = (startMs: number) => ({ text: 'a', startMs, endMs: startMs, line: 0 as const });
  const words = [word(600), word(900), word(1300)];
  const spoken = { durationMs: 4300, captions: [{ startMs: 600, endMs: 1500, words }] };
  const beats = (told: (ms: number) => number) =>
    Array.from({ length: 4300 }, (_, ms) => ms).filter((ms) => told(ms) !== told(ms - 1));

  test('moves with the words of the captions, which are pictures of their own, and once a second without', () => {
    expect(beats(toldOf(spoken, true))).toEqual([600, 900, 1300, 2300, 3300, 4000]);
    expect(beats(toldOf(spoken, false))).toEqual([1000, 2000, 3000, 4000]);
  });

  test('does not wait for words that stand on the stage', () => {
    const [caption] = spoken.captions;
    const shown = { ...spoken, captions: caption ? [{ ...caption, shown: true as const }] : [] };
    expect(beats(toldOf(shown, true))).toEqual([1000, 2000, 3000, 4000]);
  });

  test('goes from nothing to all, where the scene begins to leave', () => {
    const told = toldOf(spoken, true);
    expect([told(0), told(4000), told(4299)]).toEqual([0, 1, 1]);
  });
});

describe('the curve of a step', () => {
  test('is the one that CSS draws', () => {
    // Values of `cubic-bezier(0.25, 0.1, 0.25, 1)`, the `ease` of CSS, as browsers compute them.
    const ease = bezier(0.25, 0.1, 0.25, 1);
    expect(ease(0.25)).toBeCloseTo(0.4085, 3);
    expect(ease(0.5)).toBeCloseTo(0.8024, 3);
    expect(ease(0.75)).toBeCloseTo(0.9605, 3);
  });

  test('begins at 0, ends at 1, and does not leave them', () => {
    const curve = bezier(...CALM.ease);
    expect([curve(-1), curve(0), curve(1), curve(2)]).toEqual([0, 0, 1, 1]);
  });
});

describe('the caption on screen', () => {
  const word = (text: string, startMs: number) => ({
    text,
    startMs,
    endMs: startMs + 100,
    line: 0 as const,
  });
  const captions = [
    { startMs: 600, endMs: 1000, words: [word('One', 600), word('two', 800)] },
    { startMs: 1000, endMs: 1500, words: [word('three', 1000)] },
  ];

  test.each([
    [0, undefined],
    [599, undefined],
    [600, { caption: 0, word: 0 }],
    [850, { caption: 0, word: 1 }],
    [1000, { caption: 1, word: 0 }],
    [1500, undefined],
  ])('at %i ms is %j', (localMs, state) => {
    expect(captionState({ captions }, localMs)).toEqual(state);
  });
});

describe('times and frames', () => {
  test('a scene of any whole length ends on a frame', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (ms) => {
        const whole = wholeScene(ms);
        expect(whole - ms).toBeLessThan(SCENE_UNIT_MS);
        expect(whole).toBeGreaterThanOrEqual(ms);
        expect((whole * FPS) % 1000).toBe(0);
        expect(framesToMs(msToFrames(whole))).toBeCloseTo(whole, 6);
      }),
    );
  });
});
