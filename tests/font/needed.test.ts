import { describe, expect, test } from 'vitest';
import { neededFonts } from '../../src/font/needed';

const isBase = (letter: string) => /\p{Script=Latin}|[„“–…→✓]/u.test(letter);
const needed = (text: string, lang = 'en') =>
  neededFonts(text, lang, isBase).map(({ face, letters }) => ({
    package: face.sheet.split('/')[1],
    letters: letters.join(''),
  }));
const first = (text: string, lang?: string) => needed(text, lang)[0]?.package;

describe('the fonts that a text needs', () => {
  test('are none where the fonts of every page have all letters', () => {
    expect(needed('Für „Łódź“ – 48 % → ✓ … a\u200db')).toEqual([]);
  });

  test.each([
    ['مرحبا', 'noto-sans-arabic'],
    ['שלום', 'noto-sans-hebrew'],
    ['नमस्ते', 'noto-sans-devanagari'],
    ['สวัสดี', 'noto-sans-thai'],
    ['வணக்கம்', 'noto-sans-tamil'],
  ])('of %s begin with %s', (text, name) => {
    expect(first(text)).toBe(name);
  });

  test.each([
    ['zh', 'noto-sans-sc'],
    ['zh-TW', 'noto-sans-tc'],
    ['ja', 'noto-sans-jp'],
    ['ko', 'noto-sans-kr'],
    ['en', 'noto-sans-sc'],
  ])('of an ideograph are those of the language %s', (lang, name) => {
    expect(first('骨', lang)).toBe(name);
  });

  test('of an ideograph beside kana are Japanese in any language', () => {
    expect(first('骨と皮')).toBe('noto-sans-jp');
  });

  test('of emoji take what is joined as one, and no sign that is text', () => {
    const [emoji] = neededFonts(
      '👩‍💻 🇮🇱 1️⃣ ❤️ 👍🏽 1 # © ✓',
      'en',
      (letter) => isBase(letter) || letter === '©',
    );
    expect(emoji?.face.family).toBe('emoji');
    expect(emoji?.letters).toEqual(['1️⃣', '❤️', '🇮🇱', '👍🏽', '👩‍💻'].sort());
  });

  test('are the same for the same letters in any order', () => {
    expect(needed('中文 🎉 中', 'zh')).toEqual(needed('🎉文中', 'zh'));
  });
});
