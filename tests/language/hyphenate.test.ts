import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HYPHENATED, openHyphenation } from '../../src/language/hyphenate';

const WORDS: [lang: string, word: string, parted: string][] = [
  ['en', 'Observability', 'Observ-abil-ity'],
  ['en-GB', 'responsibilities', 'respons-ibil-ities'],
  ['de', 'Verwaltungsgerichtsbarkeit', 'Ver-wal-tungs-gerichts-bar-keit'],
  ['fr', 'anticonstitutionnellement', 'anti-cons-titu-tion-nel-lement'],
  ['es', 'internacionalización', 'inter-nacio-nali-zación'],
  ['ru', 'Достопримечательность', 'Досто-при-меча-тель-ность'],
];

test.each(WORDS)('in %s "%s" is parted as %s', async (lang, word, parted) => {
  const hyphenate = await openHyphenation(lang);
  expect(hyphenate?.(word).join('-')).toBe(parted);
});

test('a language without patterns parts no word', async () => {
  expect(await openHyphenation('sw')).toBeUndefined();
});

test('every language that is known has patterns, which keep every letter and leave no part of a letter or two', async () => {
  for (const lang of HYPHENATED) {
    const hyphenate = await openHyphenation(lang);
    if (!hyphenate) throw new Error(`No patterns of ${lang}.`);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüßéàñøå]{6,24}$/), (word) => {
        const parts = hyphenate(word);
        expect(parts.join('')).toBe(word);
        for (const part of parts) expect(part.length).toBeGreaterThan(2);
      }),
      { numRuns: 20 },
    );
  }
});
