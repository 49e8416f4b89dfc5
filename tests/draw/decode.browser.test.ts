import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { decodeFile } from '../../src/draw/decode';
import { type Colour, movingGif, movingPng } from '../moving';
import { newFolder } from '../sample';

const COLOURS: Colour[] = [
  [200, 40, 20],
  [20, 40, 200],
  [20, 160, 40],
];
const PICTURE = {
  ...{ width: 30, height: 20 },
  frames: COLOURS.map((colour) => ({ colour, delayMs: 100 })),
};

async function decode(data: Buffer, count = 3): Promise<PNG[]> {
  const file = path.join(newFolder(), 'a.gif');
  writeFileSync(file, data);
  const frames = await decodeFile(file, count, await findBrowser(process.env.LECTERN_BROWSER));
  return frames.map((frame) => PNG.sync.read(frame));
}

test.each([
  ['GIF', movingGif(PICTURE)],
  ['PNG, whatever its file is called', movingPng(PICTURE)],
])('each frame of a %s is a picture of its size and colours', async (_, data) => {
  const frames = await decode(data);
  expect(frames.map(({ width, height }) => [width, height])).toEqual(Array(3).fill([30, 20]));
  expect(frames.map(({ data }) => [...data.subarray(0, 3)])).toEqual(COLOURS);
});

test('a file that is torn, or none, gives the frames that it has', async () => {
  const whole = movingGif(PICTURE);
  expect((await decode(whole.subarray(0, whole.length / 2))).length).toBeLessThan(3);
  expect(await decode(Buffer.from('no picture'))).toEqual([]);
});
