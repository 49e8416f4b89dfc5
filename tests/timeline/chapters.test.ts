import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChapters, FEWEST_CHAPTERS, SHORTEST_CHAPTER_MS } from '../../src/timeline/chapters';
import { timedScenes } from './input';

/** Chapters of scenes of these lengths, in ms, named a, b, c … */
const chaptersOf = (lengths: readonly number[]) => buildChapters({ scenes: timedScenes(lengths) });

const titles = (lengths: readonly number[]) =>
  chaptersOf(lengths)
    .map(({ title }) => title)
    .join('');

/** The most parts of at least 10 s, by trying every division. */
function mostParts(lengths: readonly number[]): number {
  if (lengths.length === 0) return 0;
  const parts = lengths.map((_, i) => {
    const rest = mostParts(lengths.slice(i + 1));
    const long = lengths.slice(0, i + 1).reduce((sum, ms) => sum + ms, 0) >= SHORTEST_CHAPTER_MS;
    return long ? rest + 1 : Number.NEGATIVE_INFINITY;
  });
  return Math.max(...parts);
}

/** Mostly short scenes, some long ones, in the units in which scenes come. */
const lengths = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 30, max: 120 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 6000 }) },
      ),
      { maxLength },
    )
    .map((units) => units.map((unit) => unit * 100));

describe('chapters of any scenes', () => {
  test('are none, or at least three, each of 10 s or more', () => {
    fc.assert(
      fc.property(lengths(40), (all) => {
        const chapters = chaptersOf(all);
        expect(chapters.length === 0 || chapters.length >= FEWEST_CHAPTERS).toBe(true);
        for (const { startMs, endMs } of chapters)
          expect(endMs - startMs).toBeGreaterThanOrEqual(SHORTEST_CHAPTER_MS);
      }),
    );
  });

  test('begin at 0, follow each other, and end with the last scene', () => {
    fc.assert(
      fc.property(lengths(40), (all) => {
        const chapters = chaptersOf(all);
        if (chapters.length === 0) return;
        const bounds = [0, ...chapters.map(({ endMs }) => endMs)];
        expect(chapters.map(({ startMs }) => startMs)).toEqual(bounds.slice(0, -1));
        expect(bounds.at(-1)).toBe(all.reduce((sum, ms) => sum + ms, 0));
      }),
    );
  });

  test('begin with the scene that names them', () => {
    fc.assert(
      fc.property(lengths(20), (all) => {
        const scenes = timedScenes(all);
        for (const { title, startMs } of buildChapters({ scenes }))
          expect(scenes.find((timed) => timed.startMs === startMs)?.scene.heading).toEqual([
            { type: 'text', text: title },
          ]);
      }),
    );
  });

  test('are as many as there can be', () => {
    fc.assert(
      fc.property(lengths(10), (all) => {
        const most = mostParts(all);
        expect(chaptersOf(all).length).toBe(most >= FEWEST_CHAPTERS ? most : 0);
      }),
    );
  });
});

describe('chapters', () => {
  test.each([
    ['no scene', []],
    ['one scene', [600_000]],
    ['two scenes', [300_000, 300_000]],
    ['less than 30 s in all', [9_900, 10_000, 10_000]],
    ['two that are long enough, and short ones', [1_000, 60_000, 1_000, 10_000, 1_000]],
  ])('of %s are none', (_, all) => {
    expect(chaptersOf(all)).toEqual([]);
  });

  test('are the scenes, when each is long enough', () => {
    expect(titles([10_000, 10_000, 10_000])).toBe('abc');
  });

  test('take a short scene to its neighbour, so that the longer one gives its name', () => {
    expect(titles([10_000, 20_000, 4_000, 30_000])).toBe('abd');
    expect(titles([4_000, 20_000, 10_000, 30_000])).toBe('acd');
    expect(titles([10_000, 20_000, 30_000, 4_000])).toBe('abc');
  });

  test('go on over scenes of the same heading', () => {
    const [a, b, c, d, e] = timedScenes([10_000, 10_000, 10_000, 10_000, 10_000]);
    if (!(a && b && c && d && e)) throw new Error('five scenes');
    const same = { ...c, scene: { ...c.scene, heading: b.scene.heading } };
    const chapters = buildChapters({ scenes: [a, b, same, d, e] });
    expect(chapters.map(({ title }) => title).join('')).toBe('abde');
  });

  test('gather short scenes', () => {
    expect(titles([4_000, 4_000, 4_000, 4_000, 4_000, 4_000, 4_000, 4_000, 4_000])).toHaveLength(3);
  });
});
