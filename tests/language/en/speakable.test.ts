import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakable } from '../../../src/language/en/speakable';
import { foldLexicon, lookUpWord } from '../../../src/narration/lexicon';

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
    ['12 August 1999', 'twelfth of august nineteen ninety nine'],
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
    ['PDFs', 'p d f s'],
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
      { numRuns: 2000 },
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
  });

  test('knows the plural and the possessive of its words', () => {
    expect(said('SQL’s')).toBe("sequel's");
    expect(said("Zanos's")).toBe("zanos's");
  });

  test('keeps a word whose sounds are spelt out', () => {
    expect(said('Zanos')).toBe('zanos');
  });
});
