import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, MOST_BYTES, renderDescription } from '../../src/publish/description';
import { clock } from '../../src/timeline/clock';
import type { Timeline } from '../../src/timeline/schema';
import { checkText, timelineOf } from '../sample';
import { timedScenes } from '../timeline/input';

const TEXT = `---
title: Bread & <butter>
license: CC BY 4.0
disclaimer: No advice.
voice: silent
---

# Bread & \\<butter>

How it is made, and why it takes a day; and what to do when there is no time for that at all, as there often is not.

## Dough

Flour and water make a dough, which rests for half a day, or longer where it is cold in the kitchen. In a warm one it is soon done.[^roe]

## Oven

The oven is as hot as it can be, and there is steam in it for a quarter of an hour, or it stays pale. Then it is left alone.

[^roe]: **Roe, 2020.** On dough. _Bread_ 1:2–3. [doi.org/10.1/x](https://doi.org/10.1/x), and [a film](https://example.org/film).
`;

const SCENE_MS = 12_900;
let timeline: Timeline;
beforeAll(async () => {
  const made = await timelineOf(await checkText(TEXT));
  const scenes = made.scenes.map((timed, i) => ({
    ...timed,
    startMs: i * SCENE_MS,
    durationMs: SCENE_MS,
  }));
  timeline = { ...made, scenes };
});

/** With so many references, scenes, and letters in the opening. */
function big(references: number, scenes: number, letters: number): Timeline {
  const [reference] = timeline.references;
  const [opening] = timeline.scenes;
  if (!reference || !opening) throw new Error('a reference and a scene');
  const long = 'word '.repeat(letters / 5).trim();
  const narration = [{ text: long, terms: [], marks: [] }];
  const rest = timedScenes(Array(scenes).fill(12_000)).map((timed) => ({
    ...timed,
    startMs: timed.startMs + opening.durationMs,
  }));
  return {
    ...timeline,
    references: Array.from({ length: references }, (_, i) => ({ ...reference, number: i + 1 })),
    scenes: [{ ...opening, scene: { ...opening.scene, narration } }, ...rest],
  };
}

describe('a description', () => {
  test('has title, summary, chapters, references with addresses, disclaimer and licence', () => {
    expect(renderDescription(timeline)).toBe(`Bread & ‹butter›

How it is made, and why it takes a day; and what to do when there is no time for that at all, as there often is not.

Chapters
0:00 Bread & ‹butter›
0:25 Dough
0:38 Oven
0:51 References

References
1. Roe, 2020. On dough. Bread 1:2–3. https://doi.org/10.1/x, and a film (https://example.org/film).

No advice.

Licence: CC BY 4.0
`);
  });

  test('has at most 5,000 bytes and no sign that YouTube refuses, whatever the document', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(400), fc.nat(9000), (references, scenes, letters) => {
        const text = renderDescription(big(references, scenes, letters));
        expect(bytesOf(text)).toBeLessThanOrEqual(MOST_BYTES);
        expect(text).not.toMatch(/[<>]/);
        expect(text).toContain('Licence: CC BY 4.0');
      }),
      { numRuns: 15 },
    );
  });

  test('shortens its references first, then leaves some of them to the transcript', () => {
    const [short, fewer] = [big(60, 10, 100), big(300, 200, 100)].map(renderDescription);
    expect(short).toContain('\n60. Roe, 2020\n');
    expect(short).not.toContain('On dough.');
    expect(fewer).toMatch(/\n\d+\. Roe, 2020\n… \d+ more in the transcript\n/);
    expect(fewer?.match(/^\d+:\d\d(:\d\d)? /gm)).toHaveLength(201);
  });

  test('has fewer chapters when they alone are too many, and still such as players show', () => {
    const text = renderDescription(big(10, 600, 100));
    const marks = text.match(/^(\d+:)?\d+:\d\d /gm) ?? [];
    expect(marks.length).toBeGreaterThan(100);
    expect(marks.length).toBeLessThan(601);
    expect(marks[0]).toBe('0:00 ');
    expect(text).toContain('\n10 in the transcript\n');
  });

  test('counts hours from the first on, and cuts seconds down', () => {
    expect([0, 59_900, 3_599_999, 3_600_000].map(clock)).toEqual([
      ...['0:00', '0:59', '59:59', '1:00:00'],
    ]);
  });
});
