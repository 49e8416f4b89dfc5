import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { packPicture, parcelBytes } from '../../src/draw/page/picture';
import { openReel } from '../../src/draw/reel';

const SIZE = { width: 2, height: 2 };
const WHOLE = { left: 0, top: 0, right: 2, bottom: 2 };

/** A parcel of grey pictures, one for each number. */
function parcelOf(...greys: number[]): Buffer {
  const parcel = new Uint8Array(greys.length * parcelBytes([WHOLE]));
  let used = 0;
  for (const grey of greys)
    used = packPicture(parcel, used, [WHOLE], (_, out) => void out.fill(grey));
  return Buffer.from(parcel.subarray(0, used));
}

function openSample(parts: number) {
  const encoded: number[] = [];
  let finished = 0;
  const encoder = {
    async write(planes: Buffer) {
      await setImmediate();
      encoded.push(planes[0] ?? -1);
    },
    async finish() {
      finished += 1;
      expect(finished).toBe(1);
      return Buffer.from(encoded);
    },
    stop: () => undefined,
  };
  const planes = Buffer.alloc(6);
  let told = 0;
  const reel = openReel(parts, { encoder, planes, size: SIZE }, () => {
    told += 1;
  });
  return { reel, encoded, told: () => told };
}

test('pictures of a later part wait for the earlier one, whoever is ready first', async () => {
  const { reel, encoded, told } = openSample(2);
  await Promise.all([reel.begin(0), reel.begin(1)]);
  await reel.take(1, parcelOf(3, 4));
  await reel.take(0, parcelOf(1));
  await reel.take(1, parcelOf(5));
  expect(await reel.end(1)).toBeUndefined();
  expect(encoded).toEqual([1]);
  await reel.take(0, parcelOf(2));
  expect([...((await reel.end(0)) ?? [])]).toEqual([1, 2, 3, 4, 5]);
  expect(told()).toBe(5);
});

test('what comes again from another page is encoded once, and told once', async () => {
  const { reel, told } = openSample(2);
  await reel.begin(0);
  await reel.take(0, parcelOf(1, 2));
  await reel.begin(1);
  await reel.take(1, parcelOf(4));
  // Both pages are lost.
  await reel.begin(1);
  await reel.begin(0);
  await reel.take(0, parcelOf(1, 2, 3));
  await reel.take(1, parcelOf(4, 5));
  expect(await reel.end(0)).toBeUndefined();
  expect([...((await reel.end(1)) ?? [])]).toEqual([1, 2, 3, 4, 5]);
  expect(told()).toBe(5);
});

test('parts that end at once are one chunk, once', async () => {
  const { reel } = openSample(2);
  await Promise.all([reel.begin(0), reel.begin(1)]);
  void reel.take(0, parcelOf(1, 2));
  await reel.take(1, parcelOf(3));
  const ended = await Promise.all([reel.end(0), reel.end(1)]);
  const chunks = ended.flatMap((chunk) => (chunk ? [[...chunk]] : []));
  expect(chunks).toEqual([[1, 2, 3]]);
});

test('a parcel is good until it is taken, and may be written over then', async () => {
  const { reel } = openSample(2);
  await Promise.all([reel.begin(0), reel.begin(1)]);
  const parcel = parcelOf(2);
  await reel.take(1, parcel);
  parcel.set(parcelOf(9));
  await reel.take(0, parcelOf(1));
  expect(await reel.end(1)).toBeUndefined();
  expect([...((await reel.end(0)) ?? [])]).toEqual([1, 2]);
});
