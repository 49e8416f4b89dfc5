import { describe, expect, test } from 'vitest';
import {
  FLOOR_DB,
  hear,
  isSpeech,
  judge,
  outlineOf,
  peakOf,
  roomDb,
  toDb,
  toPcm,
} from '../../../src/record/page/level';

const RATE = 48_000;

/** A tone of so many ms, as loud as that; silence around it. */
function take(db: number, { before = 100, during = 1000, after = 100 } = {}): Int16Array {
  const samples = new Int16Array(((before + during + after) * RATE) / 1000);
  const size = 10 ** (db / 20) * 32_767;
  for (let i = 0; i < (during * RATE) / 1000; i++)
    samples[(before * RATE) / 1000 + i] = Math.round(
      size * Math.sin((i / RATE) * 2 * Math.PI * 200),
    );
  return samples;
}

const kinds = (samples: Int16Array, beside: Partial<Parameters<typeof judge>[1]> = {}) =>
  judge(hear(samples, RATE), { others: [], ...beside }).map(({ kind }) => kind);

test('somebody speaks where it is louder than the room', () => {
  const block = (db: number) => new Float32Array(1024).fill(10 ** (db / 20));
  expect(isSpeech(block(-30), -60)).toBe(true);
  expect(isSpeech(block(-54), -60)).toBe(false);
  expect(isSpeech(block(-30), -35)).toBe(false);
  expect(isSpeech(new Float32Array(1024))).toBe(false);
});

test('levels are in dB of full scale, and silence has one, too', () => {
  expect(toDb(1)).toBe(0);
  expect(toDb(0.5)).toBeCloseTo(-6.02, 2);
  expect(toDb(0)).toBe(FLOOR_DB);
  expect(peakOf(Float32Array.from([0.25, -0.5, 0]))).toBe(0.5);
});

test('samples of 16 bit never turn over', () => {
  expect([...toPcm(Float32Array.from([0, 1, -1, 1.5, -1.5, 0.5]))]).toEqual([
    0, 32_767, -32_768, 32_767, -32_768, 16_384,
  ]);
});

test('a cough does not make a room loud', () => {
  expect(roomDb([...Array<number>(90).fill(0.001), ...Array<number>(10).fill(0.5)])).toBeCloseTo(
    -60,
    5,
  );
  expect(roomDb([])).toBe(FLOOR_DB);
});

describe('a take', () => {
  test('at a good level has nothing wrong with it', () => {
    expect(kinds(take(-12), { room: -60, others: [-15, -14] })).toEqual([]);
  });

  test('is as long and as loud as it is', () => {
    const heard = hear(take(-12), RATE);
    expect(heard.lengthMs).toBeCloseTo(1200, 5);
    expect(heard.peakDb).toBeCloseTo(-12, 1);
    expect(heard.speechDb).toBeCloseTo(-15, 0);
  });

  test('is too loud from -0.3 dB on, and it is said where', () => {
    expect(kinds(take(-0.4))).toEqual([]);
    const [finding] = judge(hear(take(-0.2), RATE), { others: [] });
    expect(finding).toMatchObject({ kind: 'clipped' });
    expect(finding?.kind === 'clipped' && finding.timeMs).toBeCloseTo(101, 0);
  });

  test('in which nothing is heard is that alone', () => {
    expect(kinds(take(-55))).toEqual(['nothing']);
    expect(kinds(new Int16Array(0))).toEqual(['nothing']);
  });

  test('is very soft below -38 dB', () => {
    expect(kinds(take(-34))).toEqual([]);
    expect(kinds(take(-37))).toEqual(['soft']);
  });

  test('is noisy where the room is too near to it', () => {
    expect(kinds(take(-20), { room: -46 })).toEqual([]);
    expect(kinds(take(-20), { room: -44 })).toEqual(['noisy']);
  });

  test('that begins or ends in the middle of speech is cut off there', () => {
    expect(kinds(take(-12, { before: 0 }))).toEqual(['cutStart']);
    expect(kinds(take(-12, { after: 0 }))).toEqual(['cutEnd']);
  });

  test('that is not as loud as the others says by how much', () => {
    expect(judge(hear(take(-24), RATE), { others: [-15, -15, -40] })).toEqual([
      { kind: 'softer', valueDb: 12 },
    ]);
    expect(kinds(take(-6), { others: [-15] })).toEqual(['louder' as const]);
    expect(kinds(take(-12), { others: [-18] })).toEqual([]);
  });
});

test('an outline has the greatest sample of each part', () => {
  expect(outlineOf(Int16Array.from([0, 16_384, -32_768, 0]), 2)).toEqual([0.5, 1]);
  expect(outlineOf(new Int16Array(0), 2)).toEqual([0, 0]);
});
