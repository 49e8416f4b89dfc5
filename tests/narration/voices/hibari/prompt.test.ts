import { describe, expect, test } from 'vitest';
import { foldLexicon } from '../../../../src/narration/lexicon';
import { buildLines } from '../../../../src/narration/lines';
import { openNeural } from '../../../../src/narration/voices/hibari';
import { promptOf } from '../../../../src/narration/voices/hibari/prompt';

/** The pieces of the first sentence: `*` marks those that are spelt, `!` those that are loud, `/…/` given sounds. */
function pieces(text: string, lexicon: Record<string, string> = {}): string {
  const folded = foldLexicon(lexicon);
  const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', folded);
  return promptOf(line ?? { text, words: [], paragraph: 0, terms: [], marks: [] }, folded, 'us')
    .map(({ before = '', text: said, after = '', letters, loud, sounds }) => {
      const mark = letters === 'several' ? '**' : letters ? '*' : loud ? '!' : '';
      return `${before}${sounds === undefined ? said : `/${sounds}/`}${mark}${after}`;
    })
    .join(' ');
}

test('what its author wrote in sounds can be said, whatever letters it is written in', () => {
  const sounds = { Москва: '/mɑskˈvɑ/' };
  const voice = openNeural({ name: 'heart', pace: 1, lexicon: sounds, folder: '' });
  const folded = foldLexicon(sounds);
  const formulas = [{ start: 10, end: 14, spoken: '/ˈɡæbə/', given: true as const }];
  const [line] = buildLines(
    [{ text: 'Москва on GABA, in 北京.', terms: [], marks: [], formulas }],
    'en',
    folded,
  );
  expect(line && voice.unspeakable(line)).toEqual(['北京.']);
});

describe('what the voice reads of a line', () => {
  test.each([
    [
      'keeps capitals, hyphens and apostrophes',
      'Ada’s well-known tea isn’t cold.',
      "Ada's well-known tea isn't cold.",
    ],
    [
      'is a number in words, with its comma',
      'We saw 48 of them, twice.',
      'We saw forty eight of them, twice.',
    ],
    [
      'has a full stop at its end, and none after an abbreviation',
      'Dr. Smith left',
      'Doctor Smith left.',
    ],
    ['keeps a question one, inside quotation marks', '“Is it?” she asked.', '“Is it?” she asked.'],
    [
      'has straight quotes and brackets as marks',
      '"No" (or [so]), he said.',
      '“No” (or (so)), he said.',
    ],
    [
      'has a dash with space around it as a pause',
      'It helps — or does it?',
      'It helps — or does it?',
    ],
    ['ends with no comma', 'And then: nothing,', 'And then: nothing.'],
    ['spells runs of capitals as one', 'The FDA read 3 PDFs.', 'The FDA* read three PDF**.'],
    ['says capitals loud that are a word', 'DO NOT run.', 'DO! NOT! run.'],
  ])('%s', (_, text, read) => {
    expect(pieces(text)).toBe(read);
  });

  test('has the sounds that the lexicon gives, where they are spelt out', () => {
    const lexicon = { Zanos: 'ZAH-nohs', SQL: 'sequel', GABA: '/g ae1 b ax0/' };
    expect(pieces('Zanos’s SQL is GABA.', lexicon)).toBe('/zˈɑnOsəz/ Sequel is /ɡˈæbə/.');
  });

  test('has the index of its written word in every piece', () => {
    const [line] = buildLines(
      [{ text: 'Only 1,250 came.', terms: [], marks: [] }],
      'en',
      new Map(),
    );
    const words = line ? promptOf(line, new Map(), 'us').map(({ word }) => word) : [];
    expect([words[0], words.at(-1)]).toEqual([0, 2]);
    expect(new Set(words.slice(1, -1))).toEqual(new Set([1]));
    expect(words.length).toBeGreaterThan(5);
  });
});
