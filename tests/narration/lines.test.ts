import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLines } from '../../src/narration/lines';

const linesOf = (...texts: string[]) =>
  buildLines(
    texts.map((text) => ({ text, terms: [], marks: [] })),
    'en',
    new Map(),
  );
const wordsOf = (text: string) =>
  linesOf(text).flatMap(({ words }) => words.map(({ text }) => text));

describe('the words of a line', () => {
  test.each([
    ['a number and its unit', 'About 48.2 %, or 5 mg.', ['About', '48.2 %,', 'or', '5 mg.']],
    ['a date', 'On 12 August 1999 it began.', ['On', '12 August 1999', 'it', 'began.']],
    ['a numbered thing', 'In Schedule III today.', ['In', 'Schedule III', 'today.']],
    ['a dash and the word before it', 'One — two.', ['One —', 'two.']],
    ['an emoji and the word after it, at the start', '🎉 A party.', ['🎉 A', 'party.']],
  ])('hold %s together', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('are those that are said; a month that is a verb is a word like any other', () => {
    expect(wordsOf('They may 5 times march on.')).toContain('may');
  });

  test.each(['en', 'de', 'nl'])('have all that is written, in order, in %s', (lang) => {
    const piece = fc.constantFrom(
      ...'Words. 12 August 1999 $1.5 million 5 mg – - No. 4 Henry VIII (555) 010-9999 et al. ½ 3 × 4 m 10:30 a.m. “A” Jan. 🎉 St. z. B. 3. Mai'.split(
        ' ',
      ),
    );
    const written = fc.array(fc.oneof(piece, fc.stringMatching(/^\S{1,5}$/)), { minLength: 1 });
    fc.assert(
      fc.property(written, (pieces) => {
        const text = pieces.join(' ').trim();
        const lines = buildLines([{ text, terms: [], marks: [] }], lang, new Map());
        const told = lines.flatMap(({ words }) => words.map(({ text }) => text)).join('');
        if (lines.length > 0) expect(told.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const { words } of lines)
          for (const { spoken } of words) expect(spoken).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a bold phrase inside a word of a script without spaces', () => {
  test('begins at its share of it', () => {
    const text = '面团需要时间，请等待。';
    const terms = [
      { start: 0, end: 6 },
      { start: 7, end: 10 },
    ];
    const [line] = buildLines([{ text, terms, marks: [] }], 'zh', new Map());
    expect(line?.terms[0]).toEqual({ term: 0, word: 0 });
    expect(line?.terms[1]?.part).toBeCloseTo(6 / 9);
  });

  test('and so does a step', () => {
    const text = '面团需要时间，请等待。';
    const [line] = buildLines([{ text, terms: [], marks: [0, 7] }], 'zh', new Map());
    expect(line?.marks[0]).toBe(0);
    expect(line?.marks[1]).toBeCloseTo(6 / 9);
  });

  test('in others, at the word that it is of', () => {
    const [line] = buildLines(
      [{ text: 'Wait (long).', terms: [{ start: 6, end: 10 }], marks: [] }],
      'en',
      new Map(),
    );
    expect(line?.terms).toEqual([{ term: 0, word: 1 }]);
  });
});

describe('a sentence in which nothing can be said', () => {
  test('stays with the one before it', () => {
    expect(linesOf('A party. 🎉! Then rest.').map(({ text }) => text)).toEqual([
      'A party. 🎉!',
      'Then rest.',
    ]);
  });

  test('stays with the one after it when it is the first', () => {
    expect(linesOf('🎉! Then rest.').map(({ text }) => text)).toEqual(['🎉! Then rest.']);
  });

  test('is no line when it is alone', () => {
    expect(linesOf('🎉', 'Words.').map(({ paragraph }) => paragraph)).toEqual([1]);
  });
});

describe('terms and marks', () => {
  test('point at the words at which they begin', () => {
    const text = 'One two. Three four five.';
    const [first, second] = buildLines(
      [{ text, terms: [{ start: 15, end: 19 }], marks: [0, 20, 25] }],
      'en',
      new Map(),
    );
    expect([first?.terms, first?.marks]).toEqual([[], [0]]);
    expect([second?.terms, second?.marks]).toEqual([[{ term: 0, word: 1 }], [2, 3]]);
  });

  test('are numbered through the paragraphs of a scene', () => {
    const spoken = (text: string) => ({ text, terms: [{ start: 0, end: 3 }], marks: [] });
    const lines = buildLines([spoken('One.'), spoken('Two.')], 'en', new Map());
    expect(lines.map(({ terms }) => terms)).toEqual([
      [{ term: 0, word: 0 }],
      [{ term: 1, word: 0 }],
    ]);
  });
});
