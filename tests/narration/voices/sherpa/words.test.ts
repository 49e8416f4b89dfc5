import { expect, test } from 'vitest';
import type { Sign } from '../../../../src/narration/voices/sherpa/heard';
import { groupsOf, wordsOfGroups } from '../../../../src/narration/voices/sherpa/words';

const SIGNS = [...'_^$ abcdefghijklmnopqrstuvwxyzˈ,.'];
const letters = new Map(SIGNS.map((letter, i) => [i, letter]));

/** Signs of a tenth of a second each, with the gaps that a model puts between all. */
function say(text: string, from = 0): Sign[] {
  const all = ['^', ...text, '$'].flatMap((letter) => [letter, '_']).slice(0, -1);
  return all.map((letter, i) => ({
    sign: SIGNS.indexOf(letter),
    start: from + i / 10,
    end: from + (i + 1) / 10,
  }));
}

const timesOf = (words: string[], said: Sign[]) =>
  wordsOfGroups(words, groupsOf([said], letters))?.map(({ start, end }) => [
    Number(start.toFixed(2)),
    Number(end.toFixed(2)),
  ]);

test('a word begins with the space before it, and ends with the gap behind its last sound', () => {
  expect(timesOf(['Ab', 'cd,', 'e.'], say('ˈab cd, ˈe.'))).toEqual([
    [0, 0.8],
    [0.8, 1.4],
    [1.6, 2.2],
  ]);
});

test('words that are said as one share its time by their letters, a word in parts has all', () => {
  expect(timesOf(['of', 'the', 'mountain'], say('ofthe mauntin'))).toEqual([
    [0, 0.48],
    [0.48, 1.2],
    [1.2, 2.8],
  ]);
  expect(timesOf(['zweihundert', 'Euro'], say('zwei hundert euro'))).toEqual([
    [0, 2.6],
    [2.6, 3.6],
  ]);
});

test('a number that is sent as several words, and a word with a dash, have the time of all their parts', () => {
  expect(timesOf(['forty two', 'well-known', 'dogs'], say('foti tu wel noun dogs'))).toEqual([
    [0, 1.6],
    [1.6, 3.4],
    [3.4, 4.4],
  ]);
});

test('what nothing is said of has no length, and goes forward', () => {
  expect(timesOf(['Ab', '—', 'cd'], say('ab cd'))).toEqual([
    [0, 0.6],
    [0.6, 0.6],
    [0.6, 1.2],
  ]);
});

test('what cannot be paired has no times', () => {
  expect(wordsOfGroups(['a'], [])).toBeUndefined();
  expect(timesOf(['a'], say('a b c d e f g h'))).toBeUndefined();
});
