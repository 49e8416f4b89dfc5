import { describe, expect, test } from 'vitest';
import { parseIpa } from '../../src/narration/ipa';
import { foldLexicon, lexiconPhones } from '../../src/narration/lexicon';

describe('signs of the International Phonetic Alphabet', () => {
  test.each([
    ['ˈɡæbə', 'g ae1 b ax0'],
    ['gæbə', 'g ae1 b ax0'],
    ['ˈzɑːnoʊs', 'z aa1 n ow0 s'],
    ['mɪˈdæzəlæm', 'm ih0 d ae1 z ax0 l ae0 m'],
    ['ˈt͡ʃaɪ', 'ch ay1'],
    ['dʒuːˈlaɪ', 'jh uw0 l ay1'],
    ['ˌkɛtəˈmiːn', 'k eh1 t ax0 m iy1 n'],
    ['ˈwɔːtər', 'w ao1 t er0'],
    ['ˈbɝd', 'b er1 d'],
    ['ˈθɪŋ.kɪŋ', 'th ih1 ng k ih0 ng'],
    ['vuˈlɛ̃', 'v uw0 l eh1'],
    ['çeː', 'hh eh1'],
    ['lɒx', 'l aa1 k'],
  ])('/%s/ are phones of English', (ipa, phones) => {
    expect(parseIpa(ipa)?.join(' ')).toBe(phones);
  });

  test.each(['', 'ˈ', 'tʃt', 'щa', 'ga8'])('are none: "%s"', (ipa) => {
    expect(parseIpa(ipa)).toBeUndefined();
  });

  test('are told from phones in a lexicon, and take an s', () => {
    const lexicon = foldLexicon({ Zanos: '/ˈzɑːnoʊs/', Ada: '/ey1 d ax0/', Bo: '/bo/' });
    expect(lexiconPhones("zanos's", lexicon)?.join(' ')).toBe('z aa1 n ow0 s ax0 z');
    expect(lexiconPhones('ada', lexicon)?.join(' ')).toBe('ey1 d ax0');
    expect(lexiconPhones('bo', lexicon)?.join(' ')).toBe('b ow1');
    expect(lexiconPhones('/ˈɡæbə/', lexicon)?.join(' ')).toBe('g ae1 b ax0');
    expect(lexiconPhones('AM-puh', lexicon)?.join(' ')).toBe('ae1 m p ax0');
    expect(lexiconPhones('word', lexicon)).toBeUndefined();
  });
});
