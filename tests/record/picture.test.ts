import { expect, test } from 'vitest';
import { drawPicture } from '../../src/record/picture';
import { checkBody, readOf } from '../sample';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>';
const BODY = '## Make it\n\n- Boil the water\n- Pour\n\n## Seen\n\n![A pot](pot.svg)\n';
const read = async () => readOf(await checkBody(BODY, { 'pot.svg': SVG }));

/** How far each item of the list has come. */
const progressIn = (page = ''): string[] =>
  [...page.matchAll(/step-in" style="display:contents;--in:(\d)/g)].map(([, p = '']) => p);

test('a scene is drawn with the steps that stand once a sentence is said', async () => {
  const document = await read();
  expect(progressIn(await drawPicture(document, 'make-it', 0))).toEqual(['0', '0']);
  expect(progressIn(await drawPicture(document, 'make-it', 1))).toEqual(['1', '0']);
  expect(progressIn(await drawPicture(document, 'make-it', 2))).toEqual(['1', '1']);
});

test('its pictures are inside, and a scene that is no more is none', async () => {
  const document = await read();
  expect(await drawPicture(document, 'seen', 9)).toContain('src="data:image/svg+xml;base64,');
  expect(await drawPicture(document, 'gone', 0)).toBeUndefined();
});
