import { describe, expect, test } from 'vitest';
import { findUnspeakable } from '../../src/narration/narrate';
import { openFlite } from '../../src/narration/voices/flite';
import { checkBody, checkText, placesOf, readOf } from '../sample';

describe('words in a script that the voice cannot say', () => {
  const text = (voice: string, words: string) =>
    `---\ntitle: A\nlang: zh\nvoice: ${voice}\n---\n\n# A\n\n${words}\n`;

  test.each(['这是一个句子。', 'هذه جملة.', 'Это предложение.'])(
    'are a problem that says what to do: %s',
    async (words) => {
      const checked = await checkText(text('slt', words));
      expect(placesOf(checked)).toEqual(['9:1 wordUnspeakable']);
      expect(checked.problems[0]?.fix).toContain('"voice: silent"');
    },
  );

  test.each(['这是一个句子。', 'هذه جملة.'])(
    'are right for the silent voice: %s',
    async (words) => {
      const { lines } = readOf(await checkText(text('silent', words)));
      expect(lines[0]?.map(({ text }) => text)).toEqual([words]);
    },
  );

  test('are said once, however often they stand in the document', async () => {
    const checked = await checkText(
      text('slt', '标题 one.\n\n标题 two. 标题 three.\n\n## B\n\n标题 four.'),
    );
    expect(placesOf(checked)).toEqual(['9:1 wordUnspeakable']);
  });

  test('are found at their own column, after a paragraph of footnotes, too', async () => {
    const body = '[^a]\n\nThe word\nof **标题** here.\n\n[^a]: A source.';
    expect(placesOf(await checkText(text('slt', body)))).toEqual(['12:6 wordUnspeakable']);
  });

  test('are right when the lexicon says how', async () => {
    const front = 'title: A\nlexicon:\n  标题: BYAO-tee';
    const checked = await checkText(`---\n${front}\n---\n\n# A\n\nThe word 标题 here.\n`);
    expect(placesOf(checked)).toEqual([]);
  });

  test('are found by scene and paragraph', async () => {
    const { lines } = readOf(await checkBody('## A\n\nWords.\n\nThe word 标题.\n'));
    const voice = openFlite({ name: 'slt', pace: 1, lexicon: {} });
    const found = { scene: 1, paragraph: 1, word: '标题.', voice: 'slt' };
    expect(findUnspeakable(lines, voice)).toEqual([found]);
  });
});
