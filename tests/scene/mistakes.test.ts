/** All mistakes are told at once: none waits until another one is mended. */
import { expect, test } from 'vitest';
import { checkBody, checkText, placesOf } from '../sample';

const FAR = '![A cell](https://example.org/cell.png)';

test('what is wrong in all blocks of a scene', async () => {
  const checked = await checkBody(`## A\n\n${FAR}\n\n1. One\n2.\n\nWords.\n`);
  expect(placesOf(checked)).toEqual(['10:1 imageRemote', '13:1 emptyItem']);
});

test('what is wrong in a directive of a kind that is nearly known', async () => {
  const checked = await checkBody(`## A\n\n:::step\n\n- One\n-\n\n:::\n\nWords.\n`);
  expect(placesOf(checked)).toEqual(['10:1 directiveUnknown', '13:1 emptyItem']);
});

test('what is wrong below the title', async () => {
  const text = `---\ntitle: A\nvoice: silent\n---\n\n# A\n\n1. One\n2.\n\nWords.\n`;
  expect(placesOf(await checkText(text))).toEqual(['9:1 emptyItem']);
});

test.each([
  ['in an item', `- One\n\n  ${FAR}\n`, ['12:3 imageRemote']],
  ['in text', `Here ${FAR} is one.\n`, ['10:6 imageRemote']],
  ['beside a list', `:::points\n\n- One\n\n${FAR}\n\n:::\n`, ['14:1 imageRemote']],
])('an image of the web that stands %s', async (_, body, places) => {
  expect(placesOf(await checkBody(`## A\n\n${body}`))).toEqual(places);
});
