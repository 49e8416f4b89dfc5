import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasQuotes, setQuotes } from '../../src/language/quotes';

const print = (text: string, lang: string) => setQuotes(text, lang).join('');

describe('quotation marks', () => {
  test.each([
    ['en', 'He said "yes".', 'He said “yes”.'],
    ['en', '"A \'b\' c," she said.', '“A ‘b’ c,” she said.'],
    ['en', "I don't, and the dogs' bowl isn't.", 'I don’t, and the dogs’ bowl isn’t.'],
    ['en', "Rock 'n' roll of the '90s, 'tis.", 'Rock ’n’ roll of the ’90s, ’tis.'],
    ['en', "the 1980's and the 'best' of them", 'the 1980’s and the ‘best’ of them'],
    ['en', '("in brackets") and "one"—"two"', '(“in brackets”) and “one”—“two”'],
    ['en', 'It is 5\'10" tall, a 6" pipe.', 'It is 5\'10" tall, a 6" pipe.'],
    ['en', '"It was 1999" he said.', '“It was 1999” he said.'],
    ['en', 'a sign " by itself, and "open', 'a sign " by itself, and "open'],
    ['en', 'class="a b" id=\'x\'', 'class="a b" id=\'x\''],
    ['en', 'already “set” and "not"', 'already “set” and “not”'],
    ['en', '"\ufffc" and "\ufffc."', '“\ufffc” and “\ufffc.”'],
    ['de', 'Sie sagte: "Geht\'s?"', 'Sie sagte: „Geht’s?“'],
    ['de', '"Ein \'Wort\' mehr"', '„Ein ‚Wort‘ mehr“'],
    ['fr', 'Il dit "oui", l\'ami.', 'Il dit «\u00a0oui\u00a0», l’ami.'],
    ['ru', 'Он сказал "да".', 'Он сказал «да».'],
    ['sv', 'Hon sa "ja".', 'Hon sa ”ja”.'],
    ['pl', 'To "tak".', 'To „tak”.'],
  ])('in %s: %s', (lang, text, expected) => {
    expect(print(text, lang)).toBe(expected);
  });

  test.each(['zh', 'ja', 'he', 'ar', 'hi', 'xx'])('of %s stay as they are', (lang) => {
    expect(hasQuotes('a "b" c', lang)).toBe(false);
    expect(print('a "b" \'c\'', lang)).toBe('a "b" \'c\'');
  });

  test('change nothing but straight marks, and are set once', () => {
    const texts = fc.array(fc.constantFrom('"', "'", ' ', 'a', '1', '.', '(', ')', '-', '\n'));
    fc.assert(
      fc.property(texts, (letters) => {
        const text = letters.join('');
        const set = setQuotes(text, 'en');
        expect(set).toHaveLength(text.length);
        for (const [i, letter] of set.entries())
          expect(letter.length === 1 && (letter === text[i] || /["']/.test(text[i] ?? ''))).toBe(
            true,
          );
      }),
    );
  });
});
