/** The area of a scene: lists that are read out have the room of captions, and upright that of a foot that holds nothing. */
import { expect, test } from 'vitest';
import { AREAS, areaOf } from '../../src/view/area';
import { checkBody, readOf } from '../sample';

async function heightsOf(body: string): Promise<[number, number]> {
  const { scenes } = readOf(await checkBody(body));
  const scene = scenes.scenes.at(-1);
  if (!scene) throw new Error('There is no scene');
  const more = (format: 'landscape' | 'portrait') =>
    areaOf(scene, format).height - AREAS[format].height;
  return [more('landscape'), more('portrait')];
}

test('a list that is read out has more', async () => {
  const [wide, upright] = await heightsOf('## Blue\n\n- One of them\n- Two of them\n');
  expect(wide).toBeGreaterThan(100);
  expect(upright).toBeGreaterThan(150);
});

test('its foot stays where it holds an icon', async () => {
  const [wide, upright] = await heightsOf('## Ingredients\n\n- One of them\n- Two of them\n');
  expect(wide).toBeGreaterThan(100);
  expect(upright).toBeLessThan(50);
});

test('a list that is led to has captions, and their zone', async () => {
  expect(
    await heightsOf('## Blue\n\nThis is said first.\n\n- One of them\n- Two of them\n'),
  ).toEqual([0, 0]);
});
