import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/languages';
import { openPlain } from '../../src/language/plain';

const german = openPlain('de');
const cut = (text: string, lang: string) =>
  openPlain(lang)
    .sentences(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a language that is not known', () => {
  test('is cut by the marks of its own script', () => {
    expect(cut('Ist das so? Ja. Gut!', 'de')).toEqual(['Ist das so?', 'Ja.', 'Gut!']);
    expect(cut('これは文です。次の文。', 'ja')).toEqual(['これは文です。', '次の文。']);
  });

  test('knows no abbreviations, but initials of names', () => {
    expect(cut('Von A. Turing. Am St. Nimmerleinstag.', 'de')).toEqual([
      'Von A. Turing.',
      'Am St.',
      'Nimmerleinstag.',
    ]);
  });

  test.each([
    ['Straße,', ['straße']],
    ['„Nein“', ['nein']],
    ['E-Mail', ['e', 'mail']],
    ['l’été', ["l'été"]],
    ['48,2', ['48', '2']],
    ['NATO', ['nato']],
    ['Dr.', ['dr']],
    ['½', []],
    ['١٢', ['١٢']],
    ['—', []],
    ['🎉', []],
  ])('says %s as it is written', (written, said) => {
    expect(german.speakable(written)).toEqual(said);
  });

  test('asks the lexicon first, for the word without what stands around it', () => {
    const lookUp = (written: string) => (written === 'SQL' ? ['sequel'] : undefined);
    expect(german.speakable('(SQL),', lookUp)).toEqual(['sequel']);
  });

  test('never says an empty word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of german.speakable(text)) expect(word).toMatch(/^\S+$/);
      }),
    );
  });

  test('passes over no word, and takes no ending off', () => {
    expect(german.stems('Not und not, die Zellen.')).toEqual([
      'not',
      'und',
      'not',
      'die',
      'zellen',
    ]);
  });

  test('takes no words together and lets captions break between any', () => {
    expect(german.read(['5', 'mg', 'davon']).map(({ length }) => length)).toEqual([1, 1, 1]);
    expect([german.leans('an'), german.opens('so')]).toEqual([false, false]);
  });
});

describe('the language of a tag', () => {
  test.each(['en', 'en-GB', 'eng', 'en-Latn-US'])('is English: %s', (tag) => {
    expect(languageOf(tag).code).toBe('en');
    expect(languageOf(tag).stems('the growing cells')).toEqual(['grow', 'cell']);
  });

  test.each([
    ['nl-BE', 'nl'],
    ['enm', 'enm'],
    ['zh-Hans-CN', 'zh'],
  ])('is plain where it is not known: %s', (tag, code) => {
    expect(languageOf(tag).code).toBe(code);
    expect(languageOf(tag).speakable('5mg')).toEqual(['5mg']);
  });
});
