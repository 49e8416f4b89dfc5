/** Lines of subjects that the table was not made with, and what a person said of each icon, the picture in view: lines.tsv. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readConcepts } from '../../src/icon/concepts';
import { allIcons } from '../../src/icon/set';
import { mayHaveIcon, saysLess, sureIcon } from '../../src/icon/sure';
import { singular } from '../../src/icon/words';
import { wordsOf } from '../../src/staging/icon-words';
import { openTagger, type Tagger } from '../../src/staging/keylines/english/tagger';

let tag: Tagger;
beforeAll(async () => {
  tag = await openTagger();
});
const iconOf = (line: string): string | undefined => sureIcon(wordsOf(line, tag));

const lines = readFileSync(path.join(import.meta.dirname, 'lines.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t'));

describe('the icon of a line that nobody chose', () => {
  test('is drawn for a third of 100 lines, and right or acceptable for nine of ten of these', () => {
    const drawn = lines.filter(([line = '']) => iconOf(line) !== undefined);
    const wrong = drawn.filter(([, , judged]) => judged === 'wrong');
    expect(lines).toHaveLength(100);
    expect(drawn.length).toBeGreaterThanOrEqual(33);
    expect(wrong.length / drawn.length).toBeLessThanOrEqual(0.1);
  });

  test('is the one that was judged', () => {
    expect(lines.map(([line = '']) => `${line}: ${iconOf(line) ?? '-'}`)).toEqual(
      lines.map(([line, icon]) => `${line}: ${icon}`),
    );
  });

  test('is never one that is ruled out before the words are tagged', () => {
    const ruledOut = lines.filter(([line = '']) => !mayHaveIcon(line));
    expect(ruledOut.length).toBeGreaterThan(lines.length / 5);
    expect(ruledOut.flatMap(([line = '']) => iconOf(line) ?? [])).toEqual([]);
    expect(mayHaveIcon('Two swimming pools')).toBe(true);
  });

  test.each([
    ['of two words that stand together', 'Blood pressure rises', 'heart-rate-monitor'],
    ['of what the line speaks of first', 'Mortgage payments eat income', 'home'],
    ['none of a place beside it', 'It grows beneath the house', undefined],
    ['none of what there is less of', 'There is no doctor', undefined],
    ['none of a pair without a picture', 'The data table', undefined],
    ['none of feelings that are relieved', 'Fast relief from anxiety', undefined],
    ['none of addiction', 'Addiction is a disease', undefined],
    ['none of a name', 'We all like Bread', undefined],
    ['none of a part of a word', 'A heart-shaped thing', undefined],
  ])('is that, or %s', (_, line, icon) => {
    expect(iconOf(line)).toBe(icon);
  });
});

test.each([
  ['We open without a', true],
  ['They don’t need', true],
  ['No,', true],
  ['Nobody forgets the old', false],
  ['We did so without wasting a bunch of', true],
  ['', false],
])('before a phrase less of it is said: "%s"', (before, less) => {
  expect(saysLess(before)).toBe(less);
});

describe('the table of concepts', () => {
  test('names icons that there are', () => {
    const names = [...readConcepts().values()].flatMap((one) => one?.icon ?? []);
    expect(names.filter((name) => !(name in allIcons()))).toEqual([]);
  });

  test('has its words as they are looked up', () => {
    const words = [...readConcepts()].flatMap(([word, one]) => (one?.isWeak ? [] : [word]));
    expect(words.filter((word) => word !== word.toLowerCase() || word.startsWith('~'))).toEqual([]);
    expect(words.length).toBeGreaterThan(1000);
  });
});

test.each([
  ['bees', 'bee'],
  ['boxes', 'box'],
  ['cities', 'city'],
  ['glass', 'glass'],
  ['news', 'news'],
  ['training', 'training'],
  ['bus', 'bus'],
  ['analysis', 'analysis'],
])('the singular of %s is %s', (word, one) => {
  expect(singular(word)).toBe(one);
});
