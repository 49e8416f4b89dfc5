/** How surely numbers are found that can be drawn: tables of sentences, most of them written before the rules were tuned. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDates, findQuantities, findTwo } from '../../../src/scene/drawing/find';
import { mostTelling } from '../../../src/scene/drawing/found';

interface Case {
  /** `-` where nothing is drawn. */
  kind: string;
  values: number[];
  sentence: string;
}

const casesIn = (file: string): Case[] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [wanted = '', sentence = ''] = line.split(' | ');
      const [kind = '', values = ''] = wanted.split(' ');
      return { kind, values: values ? values.split('/').map(Number) : [], sentence };
    });

/** What is drawn of the sentences of a table, right and wrong, and what is missed. */
function measure(cases: readonly Case[]) {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const { kind, values, sentence } of cases) {
    const found = mostTelling(findQuantities(sentence, 'en'));
    const isRight =
      found?.kind === kind &&
      values.every(
        (value, i) => Math.abs((found.values[i] ?? Number.NaN) - value) < 1e-6 * Math.max(1, value),
      );
    if (isRight) right += 1;
    else if (found) wrong.push(sentence);
    if (kind !== '-' && !isRight) missed.push(sentence);
  }
  const wanted = cases.filter(({ kind }) => kind !== '-').length;
  const precision = right / (right + wrong.length);
  return { precision, recall: right / wanted, wrong, missed };
}

describe('numbers that can be drawn', () => {
  test.each([
    ['unseen.txt', 250],
    ['blind.txt', 100],
    ['fresh.txt', 90],
    ['real.txt', 60],
  ])('are found surely in the sentences of %s', (file, least) => {
    const cases = casesIn(file);
    expect(cases.length).toBeGreaterThanOrEqual(least);
    const { precision, recall, ...report } = measure(cases);
    expect(precision, report.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(recall, report.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('are as exact as the sentence says', () => {
    const hedges = ['About 1 in 5 adults', 'At least 30 % of adults', 'Up to 12 % of adults'].map(
      (sentence) => mostTelling(findQuantities(`${sentence} sleep badly.`, 'en'))?.hedge,
    );
    expect(hedges).toEqual(['About', 'At least', 'Up to']);
  });

  test('are places in their sentence, the second of two where it is said', () => {
    const sentence = 'After the new rule, injuries fell from 24 to 11.';
    const found = mostTelling(findQuantities(sentence, 'en'));
    expect(sentence.slice(found?.start, found?.end)).toBe('from 24 to 11');
    expect(sentence.slice(found?.second, found?.end)).toBe('11');
  });

  test('are found in two sentences of one frame', () => {
    const found = findTwo(
      'After ketamine, 48 % stayed abstinent.',
      'After the other drug, it was 11 %.',
      'en',
    );
    expect(found?.values).toEqual([48, 11]);
    expect(findTwo('After ketamine, 48 % stayed abstinent.', 'It was cold.', 'en')).toBeUndefined();
  });

  test('are left alone in a language without rules', () => {
    expect(findQuantities('Een op de vijf mensen slaapt slecht, 1 in 5.', 'nl')).toEqual([]);
  });
});

describe('the dates of a paragraph', () => {
  const years = (text: string) => findDates(text, 'en').map(({ year }) => year);

  test.each([
    [
      'The club was founded in 1912. It closed in 1945, and opened again in 1969.',
      [1912, 1945, 1969],
    ],
    ['It has been on sale since 1971. The law changed on 12 August 1999.', [1971, 1999]],
    [
      'The first phone came out in June 2007. In 2010 came the tablet. Since 2021 little has changed.',
      [2007, 2010, 2021],
    ],
    ['The war lasted from 1939 to 1945.', [1939, 1945]],
    ['Nikola Tesla (1856–1943) loved pigeons.', [1856, 1943]],
  ])('are a time line: %s', (text, wanted) => {
    expect(years(text)).toEqual(wanted);
  });

  test.each([
    'It opened in 1998.',
    'It costs 2000 dollars in 1998, and 1500 calories in 1500 pages.',
    'In 1999 it fell. In 1987 it had risen.',
    'Smith et al. (1998) and Miller et al. (2004) disagree.',
    'Use port 1080 or 1200 users.',
  ])('are none: %s', (text) => {
    expect(years(text)).toEqual([]);
  });
});
