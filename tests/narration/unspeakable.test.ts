import { describe, expect, test } from 'vitest';
import type { Line, Voice } from '../../src/narration/schema';
import { utter } from '../../src/narration/unspeakable';
import { openSilent } from '../../src/narration/voices/silent';

const latin: Voice = {
  ...openSilent(1),
  name: 'latin',
  unspeakable: ({ words }) =>
    words.flatMap(({ text }) => (/^[\x20-\x7e]*$/.test(text) ? [] : [text])),
};
const lineOf = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  words: text.split(' ').map((word) => ({ text: word, spoken: [word] })),
  paragraph: 0,
  terms: [],
  marks: [],
  ...more,
});
const wordsOf = (text: string) => utter(lineOf(text), latin).line.words;

describe('a line with words that the voice cannot say', () => {
  test('says the others, and keeps all that is written', () => {
    expect(wordsOf('In 東京 it rains')).toEqual([
      { text: 'In 東京', spoken: ['In'] },
      { text: 'it', spoken: ['it'] },
      { text: 'rains', spoken: ['rains'] },
    ]);
    expect(wordsOf('東京 大阪 rain')).toEqual([{ text: '東京 大阪 rain', spoken: ['rain'] }]);
  });

  test('keeps where phrases and marks begin', () => {
    const line = lineOf('東京 a 京都 b c', { terms: [{ term: 0, word: 3 }], marks: [0, 4, 5] });
    const { terms, marks } = utter(line, latin).line;
    expect([terms, marks]).toEqual([[{ term: 0, word: 1 }], [0, 2, 3]]);
  });

  test('is silent, as long as it would take, when it can say none of them', () => {
    const { line, voice } = utter(lineOf('東京 大阪'), latin);
    expect([voice.name, line.words.length]).toEqual(['silent', 2]);
  });

  test('is as it was when it can say all', () => {
    const line = lineOf('It rains');
    expect(utter(line, latin)).toEqual({ line, voice: latin });
  });
});
