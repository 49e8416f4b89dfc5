import { describe, expect, test } from 'vitest';
import { foldLexicon, lexiconPhones } from '../../src/narration/lexicon';
import { parseRespelling } from '../../src/narration/respelling';

describe('a respelling', () => {
  test.each([
    ['KET-uh-meen', 'k eh1 t ax0 m iy0 n'],
    ['mid-AY-zoh-lam', 'm ih0 d ey1 z ow0 l ae0 m'],
    ['yah-may', 'y aa1 m ey0'],
    ['mate-er', 'm ey1 t er0'],
    ['SKWEE-kee', 's k w iy1 k iy0'],
    ['thing-kuh', 'th ih1 ng k ax0'],
  ])('%s is read as %s', (written, phones) => {
    expect(parseRespelling(written)?.join(' ')).toBe(phones);
  });

  test.each(['щ-ah', 'k-t', 'a-1', '-'])('%s cannot be read', (written) => {
    expect(parseRespelling(written)).toBeUndefined();
  });
});

describe('sounds of the lexicon', () => {
  const lexicon = foldLexicon({
    Roe: '/r ow1/',
    Max: 'MAKS-uh',
    Fitch: '/f ih1 ch/',
    SQL: 'sequel',
  });
  const phones = (word: string) => lexiconPhones(word, lexicon)?.join(' ');

  test('are those in slashes, and those of syllables', () => {
    expect(phones('roe')).toBe('r ow1');
    expect(phones('max')).toBe('m ae1 k s ax0');
  });

  test('take the ending of a possessive by the rule of English', () => {
    expect(phones("roe's")).toBe('r ow1 z');
    expect(phones("fitch's")).toBe('f ih1 ch ax0 z');
  });

  test('are none for a plain word', () => {
    expect(phones('sequel')).toBeUndefined();
    expect(phones('sql')).toBeUndefined();
  });
});
