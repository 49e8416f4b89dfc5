import { describe, expect, test } from 'vitest';
import { fewWords, proposeThumbnails } from '../../src/publish/propose';
import { checkBody, timelineOf } from '../sample';

const proposed = async (body: string) => proposeThumbnails(await timelineOf(await checkBody(body)));

describe('the words of a thumbnail', () => {
  test.each([
    ['Can Ketamine Help Addiction?', 'Can Ketamine Help Addiction?'],
    ['Coffee: how one good pot of it is made at home', 'Coffee: how one good pot'],
    ['A backup is a restore, and all else is hope and habit', 'A backup is a restore'],
    ['What everyone should know about the weather of the north', 'What everyone should know about'],
  ])('of "%s" are six at most: "%s"', (title, words) => {
    expect(fewWords(title, 'en')).toBe(words);
    expect(words.split(' ').length).toBeLessThanOrEqual(6);
  });

  test('are whole words where a language sets no spaces', () => {
    const words = fewWords('一壶好咖啡需要什么以及为什么需要这些东西', 'zh');
    expect([...words].length).toBeLessThanOrEqual(14);
    expect('一壶好咖啡需要什么以及为什么需要这些东西').toContain(words);
  });
});

describe('three thumbnails', () => {
  test('are the title, a number that the document shows, and a picture of it', async () => {
    const proposals = await proposed(
      '## Boxes\n\n- :box: One box\n- :heart: Two boxes\n\n## Shares\n\n:::stat\n\n- **28 %** by bicycle\n- **3** more\n\n:::\n',
    );
    expect(proposals).toMatchObject([
      { words: 'A title', ground: 'glow', icon: { name: 'box' } },
      { words: 'by bicycle', ground: 'accent', number: '28%' },
      { words: 'A title', ground: 'second', icon: { name: 'heart' } },
    ]);
  });

  test('are words alone where a document shows neither', async () => {
    const proposals = await proposed('## One\n\nHello there.\n');
    expect(proposals.map(({ words }) => words)).toEqual(['A title', 'A title', 'A title']);
    expect(proposals.some(({ icon, number, picture }) => icon || number || picture)).toBe(false);
  });
});
