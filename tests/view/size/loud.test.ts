/** The words that carry a key line, on a row of their own. */
import { describe, expect, test } from 'vitest';
import { drawnText } from '../../../src/scene/inline';
import type { KeyLine } from '../../../src/scene/kinds/statement';
import { fitLoud, partsOf } from '../../../src/view/size/kinds/loud';
import { CARRIED } from '../../../src/view/size/letters';

/** A line whose accent stands between asterisks. */
function lineOf(...written: string[]): KeyLine {
  const accents = written.flatMap((text, piece) => {
    const start = text.indexOf('*');
    return start < 0 ? [] : [{ piece, start, end: text.lastIndexOf('*') - 1 }];
  });
  return { pieces: written.map((text) => text.replaceAll('*', '')), accents };
}
const found = (line: KeyLine, more: Partial<Parameters<typeof fitLoud>[1]> = {}) =>
  fitLoud(line, {
    ...{ size: 90, most: 176, width: 1000, height: 780 },
    ...{ ems: CARRIED.piece, format: 'landscape', heading: 'calls', ...more },
  });
const rowOf = (...written: string[]) => {
  const line = lineOf(...written);
  const { loud } = found(line) ?? {};
  const { before, row, after } = loud ? partsOf(line, loud) : { before: '', row: [], after: '' };
  return loud && [before, drawnText(row), after];
};

describe('the row', () => {
  test('has the accent with its little words and its full stop', () => {
    expect(rowOf('Every month he selects *5 people*', 'to chat on a call.')).toEqual([
      'Every month he selects',
      '5 people',
      '',
    ]);
    expect(rowOf('Some travel early to get over in a *jet lag*.')).toEqual([
      'Some travel early to get over',
      'in a jet lag.',
      '',
    ]);
    expect(rowOf('They get along with a *small group* of people they know')?.slice(1)).toEqual([
      'a small group',
      'of people they know',
    ]);
  });
  test('takes the few letters that would be left', () => {
    expect(rowOf('All of them are given *two trials* each.')?.[1]).toBe('two trials each.');
  });
  test.each([
    [
      'begins the sentence, where what is known stands',
      'The *strict policy* is that nobody talks.',
    ],
    ['is a part of a word', 'You find it on pages 18–*19 today* if you look.'],
    ['is what the heading says', 'Once a year they all have *calls* with each other.'],
    ['is not the only one', 'They have *one* and then the other *two* of them.'],
    ['is too long for it', 'They never share *what is said in a room that has thirty chairs*.'],
  ])('is none where the accent %s', (_, text) => {
    expect(rowOf(text)).toBeUndefined();
  });
});

test('words have none in a sentence that comes in pieces, nor in one that goes on behind them: it is of one size', () => {
  const [lead, rest] = ['Some of them travel early', 'to get over in a *jet lag*.'];
  expect(rowOf(lead, rest)).toBeUndefined();
  expect(rowOf(`${lead} ${rest}`)).toBeDefined();
  expect(rowOf(`${lead} ${rest.replace(/\.?$/, ' among us.')}`)).toBeUndefined();
});

test('what is around it stays legible, and the row is worth it', () => {
  const line = lineOf('Every month he selects *5 people*', 'to chat on a call.');
  const { size = 0, loud } = found(line) ?? {};
  expect(size).toBeGreaterThanOrEqual(90 * 0.74);
  expect(size * (loud?.scale ?? 0)).toBeGreaterThan(90 * 1.25);
  expect(found(line, { height: 200 })).toBeUndefined();
});
