import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { buildScript } from '../../src/build/page';
import { Deck } from '../../src/deck/Deck';
import { english } from '../../src/language/en';
import type { Language } from '../../src/language/language';
import { markIn, openLanguages, wordsOf } from '../../src/language/languages';
import { openPlain } from '../../src/language/plain';
import { checkText, timelineOf } from '../sample';

/** All that another language is: one value. Its code is kept free for what is made up (ISO 639-2). */
const madeUp: Language = {
  ...openPlain('qaa'),
  stems: (text) => text.split(' ').map((word) => word.slice(0, 3)),
  words: {
    ...english.words,
    references: 'Zorbu',
    deck: { ...english.words.deck, findScene: 'Trova zorb' },
  },
};

describe('a second language', () => {
  const known = openLanguages([english, madeUp]);

  test('is one value, with how it is spoken and its words of pages', () => {
    expect(known.languageOf('qaa-Latn').stems('zorbu trovala')).toEqual(['zor', 'tro']);
    expect(known.wordsOf('qaa-Latn')).toEqual({ ...madeUp.words, lang: 'qaa' });
    expect([known.markIn('qaa'), known.markIn('en')]).toEqual([{}, {}]);
    expect(known.wordsOf('en').references).toBe('References');
  });

  test('is read by the scripts of a page in it, whose words the page holds', async () => {
    const timeline = await timelineOf(
      await checkText('---\ntitle: A\nvoice: silent\n---\n\n# A\n\nB.\n'),
    );
    const words = known.wordsOf('qaa');
    const tracks = { name: 'a', scenes: [] };
    const page = { tracks, words, asset: (src: string) => src };
    const html = renderToStaticMarkup(<Deck timeline={timeline} own={{}} page={page} />);
    const [, held = ''] = /id="lectern-words"[^>]*>(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(held)).toEqual(words);
  });
});

describe('words of pages', () => {
  test('are English where a language has none of its own', () => {
    expect(wordsOf('en-GB')).toEqual(wordsOf('en'));
    expect(wordsOf('el')).toEqual(wordsOf('en'));
    expect(wordsOf('no tag').references).toBe('References');
  });

  test.each(['de', 'fr', 'es'])('of %s have no gap that English has not, and none less', (lang) => {
    const gapsOf = (words: unknown) =>
      JSON.stringify(words)
        .match(/\{\w+\}/g)
        ?.sort();
    const bare = ({
      description: _,
      record: { minutesLeft: __, ...record },
      ...words
    }: ReturnType<typeof wordsOf>) => ({ ...words, record });
    expect(gapsOf(bare(wordsOf(lang)))).toEqual(gapsOf(bare(wordsOf('en'))));
  });

  test('say what language they are in where the page has another', () => {
    expect([markIn('en'), markIn('en-US')]).toEqual([{}, {}]);
    expect([markIn('de'), markIn('fr-CA'), markIn('es')]).toEqual([{}, {}, {}]);
    expect(markIn('it')).toEqual({ lang: 'en' });
    expect(markIn('he')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  test.each(['deck/player.ts', 'publish/watch/player.ts'] as const)(
    'come with the page: the script %s has those of no language, and nothing of what is spoken',
    async (name) => {
      const script = await buildScript(name);
      const { deck, keys, speaker, watch } = english.words;
      const texts = [deck, keys, speaker, watch].flatMap((group) => Object.values(group));
      const long = texts.filter((text) => typeof text === 'string' && text.length > 14);
      expect(long.length).toBeGreaterThan(20);
      expect(long.filter((text) => typeof text === 'string' && script.includes(text))).toEqual([]);
      expect(script).not.toContain('Segmenter');
    },
  );
});
