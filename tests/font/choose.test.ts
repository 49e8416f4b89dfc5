/** The letters of real packages: what they have is drawn, what none has is told. */
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { documentFonts } from '../../src/font/choose';
import { openFallback } from '../../src/font/fallback';
import { fontsFor } from '../../src/font/subset';
import { lettersIn } from '../../src/font/woff2';
import { newFolder } from '../sample';

const store = openStore(newFolder());
const familiesOf = async (text: string, lang = 'en') =>
  (await documentFonts(text, lang, store)).files.map(({ family, letters }) => [family, letters]);

describe('the files of a document', () => {
  test('are none for what every page has', async () => {
    expect(await documentFonts('Für „Łódź“ und Привет', 'de', store)).toEqual({
      files: [],
      missing: [],
    });
  });

  test('are of a sans and, where there is one, of a serif', async () => {
    expect(await familiesOf('שלום', 'he')).toEqual([
      ['sans', 'ולםש'],
      ['serif', 'ולםש'],
    ]);
    expect((await familiesOf('水', 'zh')).map(([family]) => family)).toEqual(['sans']);
  });

  test('have the letters of a date as it is written in words', async () => {
    const { files } = await documentFonts({ date: '2023-02-04', title: '글' }, 'ko', store);
    expect(files.map(({ letters }) => letters).join('')).toMatch(/(?=.*월)(?=.*글)/u);
  });

  test('have every letter of each language that is carried', async () => {
    for (const [lang, text] of Object.entries({
      ...{
        zh: '水煮牛肉的做法，这道菜。',
        'zh-TW': '學習漢語「很」難',
        ja: '日本語を話す。ー',
        ko: '한국어를 말해요',
      },
      ...{ ar: 'مرحبًا بالعالم، ٨٠؟', he: 'שָׁלוֹם', hi: 'नमस्ते दुनिया।', th: 'สวัสดีชาวโลก' },
      ...{ en: '😀 👩‍💻 🇩🇪 ❤️ 1️⃣ ⊗ ∮ ★ ☎ ①' },
    }))
      expect((await documentFonts(text, lang, store)).missing, lang).toEqual([]);
  });

  test('lack letters that no package has, and name the package of a script that is not installed', async () => {
    expect((await documentFonts('a \ue0b0 ক', 'en', store)).missing).toEqual([
      { letter: 'ক', install: '@fontsource-variable/noto-sans-bengali' },
      { letter: '\ue0b0', install: undefined },
    ]);
  });
});

describe('the sheet of a document', () => {
  test('has small fonts with the letters that are used, and those alone', async () => {
    const { css, fonts } = await fontsFor('水煮牛肉', 'zh', store);
    const letters = [...fonts.values()].flatMap((font) => lettersIn(Buffer.from(font)));
    const had = letters.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i),
    );
    const shown = String.fromCodePoint(...had).replace(/\u200c|\u200d|\u25cc/g, '');
    expect([...new Set(shown)].sort().join('')).toBe([...'水煮牛肉'].sort().join(''));
    expect([...fonts.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(12_000);
    for (const name of fonts.keys()) expect(css).toContain(`url(./${name})`);
    expect(css).toContain('font-family:"Lectern Sans"');
  });

  test('is the same from the store, and makes nothing again for what did not change', async () => {
    const made: string[] = [];
    const watched: typeof store = {
      ...store,
      getOrMake: (namespace, key, make, isWhole) =>
        store.getOrMake(
          namespace,
          key,
          () => {
            made.push(namespace);
            return make();
          },
          isWhole,
        ),
    };
    const [before, again] = [
      await fontsFor('שלום', 'he', watched),
      await fontsFor('שלום', 'he', watched),
    ];
    expect(again).toEqual(before);
    expect(made.filter((namespace) => namespace === 'subsets')).toHaveLength(2);
  });
});

test('a letter that a carried font has does not depend on the fonts of the system', async () => {
  const drawing = { text: '水 🎉', style: '', isOwn: false };
  const told = async (text: string, fonts: string) => {
    const document = await documentFonts(text, 'zh', store);
    return openFallback(store, document, () => [{ path: fonts, bytes: 1 }])(drawing);
  };
  expect(await told('水 🎉', '/a')).toBe(await told('水 🎉 more 肉', '/b'));
  expect(await told('水', '/a')).not.toBe(await told('水', '/b'));
  expect(await told('水 🎉', '/a')).not.toBe('');
});
