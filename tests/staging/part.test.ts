/** Where a section parts into scenes. */
import { expect, test } from 'vitest';
import { scenesOf } from '../sample';

/** Eleven words, some five seconds. */
const SENTENCE = 'Good dough rises slowly, and a good baker never hurries it. ';
const partsOf = async (...paragraphs: number[]): Promise<number[]> => {
  const text = paragraphs.map((sentences) => SENTENCE.repeat(sentences)).join('\n\n');
  const scenes = await scenesOf(`## Dough\n\n${text}\n`);
  return scenes.map(({ narration }) => narration.length);
};

test('prose goes on in another scene after three quarters of a minute, at the end of a paragraph', async () => {
  expect(await partsOf(3, 3, 2)).toEqual([3]);
  expect(await partsOf(5, 3, 4)).toEqual([1, 2]);
  expect(await partsOf(6, 6, 6, 6)).toEqual([1, 2, 1]);
  expect(await partsOf(14)).toEqual([1]);
});
