import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, speakable } from '../../../src/language/en/reading';
import { foldLexicon, lookUpWord } from '../../../src/narration/lexicon';
import { runs } from '../../runs';

describe('written words are said as a reader says them', () => {
  test.each([
    // Numbers and units.
    ['48.2 %', 'forty eight point two percent'],
    ['48.2%', 'forty eight point two percent'],
    ['1,250', 'one thousand two hundred fifty'],
    ['−3.5 °C', 'minus three point five degrees celsius'],
    ['5 mg', 'five milligrams'],
    ['0.5 mg/kg', 'zero point five milligrams per kilogram'],
    ['30fps', 'thirty frames per second'],
    ['5–10', 'five to ten'],
    ['1/2', 'one half'],
    ['3/4', 'three quarters'],
    ['2nd', 'second'],
    ['007', 'zero zero seven'],
    ['1.2.3', 'one point two point three'],
    // Years, dates, times.
    ['1971', 'nineteen seventy one'],
    ['1905', 'nineteen oh five'],
    ['2000', 'two thousand'],
    ['2026', 'twenty twenty six'],
    ['1990s', 'nineteen nineties'],
    ['12 August 1999', 'the twelfth of august nineteen ninety nine'],
    ['August 1999', 'august nineteen ninety nine'],
    ['2026-11-23', 'november twenty third twenty twenty six'],
    ['10:30', 'ten thirty'],
    ['9:05', 'nine oh five'],
    ['10:00', "ten o'clock"],
    // Money.
    ['$5', 'five dollars'],
    ['€1,000', 'one thousand euros'],
    ['20 £', 'twenty pounds'],
    // Abbreviations and letters.
    ['e.g.', 'for example'],
    ['Dr.', 'doctor'],
    ['MRI', 'm r i'],
    ['PDFs', "p d f's"],
    ['NASA', 'nasa'],
    ['Schedule III', 'schedule three'],
    ['iPhone', 'i phone'],
    // Signs.
    ['&', 'and'],
    ['≥5', 'at least five'],
    ['R&D', 'r and d'],
    ['C++', 'c plus plus'],
    ['off-label', 'off label'],
    ['and/or', 'and or'],
    ['“word,”', 'word'],
    ["don't", "don't"],
    ['don’t', "don't"],
    // Addresses.
    ['https://www.example.org/a?b=c', 'example dot org'],
    ['lectern.dev', 'lectern dot dev'],
    ['ada@example.org', 'ada at example dot org'],
    // Nothing to say.
    ['—', ''],
    ['🎉', ''],
  ])('%s as "%s"', (written, said) => {
    expect(speakable(written).join(' ')).toBe(said);
  });

  test.each([
    ['48.2 %, of', [2, 1]],
    ['5 mg of', [2, 1]],
    ['12 August 1999 was', [3, 1]],
    ['12 August, when', [2, 1]],
    ['August 1999 was', [2, 1]],
    ['Schedule III today', [2, 1]],
    ['They may 5', [1, 1, 1]],
    ['may 1999', [1, 1]],
    ['5 cells', [1, 1]],
    ['Call +1 415 555 0132 now', [1, 4, 1]],
    ['It cost $1.5 million.', [1, 1, 2]],
    ['Zanos et al. found', [1, 2, 1]],
  ])('with what is said as one held together: %s', (text, lengths) => {
    expect(read(text.split(' ')).map(({ length }) => length)).toEqual(lengths);
  });

  test('so that each written word is in exactly one group', () => {
    const piece = fc.constantFrom(
      ...'12 August 1999 $1.5 million 5 mg – - % No. 4 Henry VIII (555) 010-9999 et al. 1/2 3 × 4 m 10:30 a.m. “A Jan. 🎉 St.'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.stringMatching(/^\S{1,6}$/))), (pieces) => {
        const groups = read(pieces);
        expect(groups.reduce((sum, { length }) => sum + length, 0)).toBe(pieces.length);
        for (const { length } of groups) expect(length).toBeGreaterThan(0);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('without ever giving an empty word', () => {
    const sign = fc.constantFrom(
      ...'$%.,-–/:@+#5 0a°éZ\'’"(🎉中'.split(''),
      '__proto__',
      'constructor',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(sign).map((s) => s.join('')),
        ),
        (text) => {
          for (const word of speakable(text)) expect(word).toMatch(/^\S+$/);
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

describe('the lexicon', () => {
  const lexicon = foldLexicon({ SQL: 'sequel', Zanos: 'ZAH-nohs', 'New York': 'the big apple' });
  const said = (written: string) =>
    speakable(written, (word) => lookUpWord(word, lexicon)).join(' ');

  test('comes before every rule, whatever the case and the punctuation', () => {
    expect(said('SQL')).toBe('sequel');
    expect(said('(sql),')).toBe('sequel');
    expect(said('New York')).toBe('the big apple');
    expect(said('in “New York,” today')).toBe('in the big apple today');
  });

  test('knows the plural and the possessive of its words', () => {
    expect(said('SQL’s')).toBe("sequel's");
    expect(said("Zanos's")).toBe("zanos's");
  });

  test('keeps a word whose sounds are spelt out', () => {
    expect(said('Zanos')).toBe('zanos');
  });
});
