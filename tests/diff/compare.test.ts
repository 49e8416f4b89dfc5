import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, compareScenes, type Seen, sortsOf } from '../../src/diff/compare';
import type { TimedScene } from '../../src/timeline/schema';

interface Given {
  id: string;
  heading?: string;
  said?: string;
  look?: string;
  durationMs?: number;
  notes?: string[];
  clip?: string;
}

/** Scenes in this order. */
const version = (given: readonly Given[]): Seen[] =>
  given.map(
    ({ id, heading = '', said = '', look = '', durationMs = 3000, notes = [], clip }, i) => {
      const narration = said ? [{ text: said, terms: [], marks: [] }] : [];
      const scene = {
        ...{ kind: 'statement' as const, id, level: 2 as const, narration, notes },
        ...{ heading: [{ type: 'text' as const, text: heading }], refs: [], steps: [] },
        ...{ form: 'together' as const, lines: [] },
      };
      const sounds = clip ? [{ clip, startMs: 0, durationMs: 900 }] : [];
      const empty = { startMs: 0, steps: [], lines: [], captions: [] };
      const timed: TimedScene = { ...empty, scene, durationMs, sounds };
      return { timed, place: i + 1, look };
    },
  );
const named = (...ids: string[]): Seen[] => version(ids.map((id) => ({ id, look: id, said: id })));

const idsOf = (changes: readonly Change[], sort: string): (string | undefined)[] =>
  changes
    .filter((change) => sortsOf(change).some((found) => found === sort))
    .map(({ before, after }) => (after ?? before)?.timed.scene.id);

const few = (...values: string[]) => fc.constantFrom(...values);
const scenes = fc
  .uniqueArray(
    fc.record({
      id: few(...'abcdefghij'),
      heading: few('One', 'Two'),
      said: few('', 'Words.', 'Other words.'),
      look: few('x', 'y'),
      durationMs: fc.constantFrom(3000, 4000),
    }),
    { selector: ({ id }) => id },
  )
  .map(version);

describe('two versions of any document', () => {
  test('have every scene of both told exactly once, the new ones in their order', () => {
    fc.assert(
      fc.property(scenes, scenes, (before, after) => {
        const changes = compareScenes(before, after);
        expect(changes.flatMap((change) => change.after ?? [])).toEqual(after);
        const told = changes.flatMap((change) => change.before ?? []);
        expect(told).toHaveLength(before.length);
        expect(new Set(told)).toEqual(new Set(before));
      }),
    );
  });

  test('are not different when they are one', () => {
    fc.assert(
      fc.property(scenes, (one) => {
        const changes = compareScenes(one, structuredClone(one));
        expect(changes.map(sortsOf)).toEqual(one.map(() => ['unchanged']));
      }),
    );
  });

  test('change places: what was new is gone, and as many are moved and changed', () => {
    fc.assert(
      fc.property(scenes, scenes, (before, after) => {
        const [there, back] = [compareScenes(before, after), compareScenes(after, before)];
        expect(idsOf(back, 'gone').sort()).toEqual(idsOf(there, 'new').sort());
        expect(idsOf(back, 'new').sort()).toEqual(idsOf(there, 'gone').sort());
        for (const sort of ['moved', 'changed', 'retimed'])
          expect(idsOf(back, sort)).toHaveLength(idsOf(there, sort).length);
      }),
    );
  });
});

describe('a scene', () => {
  test('that was carried past others is the only one that moved', () => {
    const changes = compareScenes(named(...'abcdef'), named(...'aefbcd'));
    expect(idsOf(changes, 'moved')).toEqual(['e', 'f']);
    expect(idsOf(compareScenes(named(...'abcdef'), named(...'bcdeaf')), 'moved')).toEqual(['a']);
  });

  test('did not move because others came or went', () => {
    const changes = compareScenes(named(...'abcd'), named(...'xbyd'));
    expect(idsOf(changes, 'moved')).toEqual([]);
    expect(idsOf(changes, 'new')).toEqual(['x', 'y']);
    expect(idsOf(changes, 'gone')).toEqual(['a', 'c']);
  });

  test('that is gone is told after the one that it followed', () => {
    const changes = compareScenes(named(...'abcd'), named(...'bdx'));
    expect(changes.map(({ before, after }) => (after ?? before)?.timed.scene.id)).toEqual([
      ...['a', 'b', 'c', 'd', 'x'],
    ]);
  });

  test('is moved and changed at once', () => {
    const before = named(...'abcd');
    const after = version(
      ['b', 'c', 'd', 'a'].map((id) => ({ id, said: id, look: id === 'a' ? '!' : id })),
    );
    expect(compareScenes(before, after).map(sortsOf).at(-1)).toEqual(['changed', 'moved']);
  });

  test('under another id is the same when all else is, or all but its heading', () => {
    const before = version([
      { id: 'a', said: 'Words.', heading: 'One' },
      { id: 'b', said: 'Others.', heading: 'Two' },
    ]);
    const after = version([
      { id: 'c', said: 'Words.', heading: 'One' },
      { id: 'd', said: 'Others.', heading: 'Three', look: 'other' },
    ]);
    const changes = compareScenes(before, after);
    expect(changes.map(({ parts }) => parts)).toEqual([['named'], ['shown', 'named']]);
  });

  test('without words is not taken for another because both have none', () => {
    const [before, after] = [version([{ id: 'a', heading: 'A' }]), version([{ id: 'b' }])];
    expect(compareScenes(before, after).map(sortsOf)).toEqual([['gone'], ['new']]);
  });

  test.each<[string, Omit<Given, 'id'>, string[], string]>([
    ['its picture', { look: 'other' }, ['shown'], 'changed'],
    ['its narration', { said: 'New.', clip: 'b' }, ['said'], 'changed'],
    ['its notes', { notes: ['Wait.'] }, ['noted'], 'changed'],
    ['its voice', { clip: 'b' }, ['voiced'], 'retimed'],
    ['its length', { durationMs: 3100 }, ['timed'], 'retimed'],
  ])('tells that %s changed, and nothing else', (_, change, parts, sort) => {
    const one: Given = { id: 'a', said: 'Old.', clip: 'a' };
    const [found] = compareScenes(version([one]), version([{ ...one, ...change }]));
    expect(found?.parts).toEqual(parts);
    expect(found && sortsOf(found)).toEqual([sort]);
  });
});
