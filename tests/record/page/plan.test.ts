import { expect, test } from 'vitest';
import type { Script, Sentence, Take } from '../../../src/record/data';
import {
  firstOf,
  foundAgain,
  nextOf,
  progressOf,
  recordedAt,
  spotsOf,
  stateOf,
} from '../../../src/record/page/plan';

const take = (kind: Take['kind'], lengthMs = 1000): Take => ({
  ...{ kind, lengthMs, recordedMs: 0, key: kind },
});

/** A letter a sentence: capital when it is recorded. */
function script(...scenes: string[]): Script {
  const sentence = (letter: string): Sentence => ({
    name: letter.toLowerCase(),
    ...{ text: letter, hints: [], expectedMs: 1000, step: 0 },
    takes: letter === letter.toUpperCase() ? [take('current')] : [],
  });
  return {
    ...{ title: 'T', lang: 'en', stage: { width: 1920, height: 1080 } },
    scenes: scenes.map((letters, i) => ({
      ...{ id: `s${i}`, title: `S${i}` },
      sentences: [...letters].map(sentence),
    })),
  };
}
const spots = (...scenes: string[]) => spotsOf(script(...scenes));

test('sentences follow each other over the scenes, and know their place', () => {
  expect(spots('ab', 'c').map(({ scene, number }) => [scene.number, number, scene.length])).toEqual(
    [
      [0, 0, 2],
      [0, 1, 2],
      [1, 0, 1],
    ],
  );
});

test('the first is the first that is not recorded, else the first', () => {
  expect(firstOf(spots('AB', 'Cd'))).toBe(3);
  expect(firstOf(spots('AB'))).toBe(0);
  expect(firstOf([])).toBe(0);
});

test('the next is the next that is not recorded, from the beginning again after the end', () => {
  expect(nextOf(spots('aBc'), 0)).toBe(2);
  expect(nextOf(spots('aBC'), 1)).toBe(0);
  expect(nextOf(spots('ABC'), 0)).toBe(1);
  expect(nextOf(spots('ABC'), 2)).toBe(2);
  // The first is just being saved.
  expect(nextOf(recordedAt(spots('aBC'), 0), 0)).toBe(1);
});

test('a sentence is found again by its scene and words, else the place stays', () => {
  const [, b] = spots('ab');
  expect(foundAgain(spots('xab'), 1, b)).toBe(2);
  expect(foundAgain(spots('xyz'), 1, b)).toBe(1);
  expect(foundAgain(spots('x'), 1, b)).toBe(0);
  expect(foundAgain([], 3, b)).toBe(0);
});

test('a sentence is recorded, left half, changed since, or open', () => {
  const sentence = (takes: Take[], before?: string) => ({
    ...{ name: 'a', text: 'A', hints: [], expectedMs: 1, step: 0, takes, before },
  });
  expect(stateOf(sentence([take('older')]))).toBe('open');
  expect(stateOf(sentence([], 'B'))).toBe('changed');
  expect(stateOf(sentence([take('unfinished')], 'B'))).toBe('left');
  expect(stateOf(sentence([take('unfinished'), take('current')]))).toBe('recorded');
});

test('what is left is told by the pace of what is recorded, and the time between', () => {
  expect(progressOf(spots('ab'))).toEqual({ done: 0, all: 2, leftMs: 8000 });
  const some = spots('ABCd');
  for (const { sentence } of some) for (const one of sentence.takes) one.lengthMs = 2000;
  expect(progressOf(some)).toEqual({ done: 3, all: 4, leftMs: 5000 });
  expect(progressOf([])).toEqual({ done: 0, all: 0, leftMs: 0 });
});
