import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { markIn, wordsOf } from '../../src/language/pages';

describe('words of pages', () => {
  test('are English where a language has none of its own', () => {
    expect(wordsOf('en-GB')).toBe(wordsOf('en'));
    expect(wordsOf('el')).toBe(wordsOf('en'));
    expect(wordsOf('no tag').references).toBe('References');
  });

  test('say what language they are in where the page has another', () => {
    expect([markIn('en'), markIn('en-US')]).toEqual([{}, {}]);
    expect(markIn('de')).toEqual({ lang: 'en' });
    expect(markIn('he')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  test('bring nothing of what is spoken into the script of a page', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/language/pages.ts'],
      ...{ bundle: true, minify: true, write: false, format: 'esm' },
    });
    expect(outputFiles[0]?.contents.length).toBeLessThan(6000);
  });
});
