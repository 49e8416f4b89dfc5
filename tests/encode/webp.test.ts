/** Pictures in WebP as one that moves. */
import { expect, test } from 'vitest';
import { animateWebp } from '../../src/encode/webp';

/** 3 × 2 px, red, and the same in blue. */
const RED =
  'UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoDAAIAAsBMJaACdLoAA5gA/vBTH+K31A0U3/1Bn/kGf+QZ+xwAAA==';
const BLUE =
  'UklGRjgAAABXRUJQVlA4ICwAAABwAQCdASoDAAIAAsBMJaACdAFAAAD+9Vi//qDP/9QZ//qDP2kb3pa4GgAAAA==';
const bytes = (text: string) => Buffer.from(text, 'base64');

const moving = animateWebp([
  { data: bytes(RED), ms: 80 },
  { data: bytes(BLUE), ms: 1000 / 3 },
]);
const at = (name: string, from = 0) => moving.indexOf(name, from, 'latin1');

test('a file says how long it is, how large, and that it moves for ever', () => {
  expect(moving.readUInt32LE(4)).toBe(moving.length - 8);
  const canvas = at('VP8X') + 8;
  expect(moving[canvas]).toBe(0b10);
  expect([moving.readUIntLE(canvas + 4, 3), moving.readUIntLE(canvas + 7, 3)]).toEqual([2, 1]);
  expect(moving.readUInt16LE(at('ANIM') + 8 + 4)).toBe(0);
});

test('each picture is there whole, for its time', () => {
  const first = at('ANMF');
  const second = at('ANMF', first + 4);
  const times = [first, second].map((place) => moving.readUIntLE(place + 8 + 12, 3));
  expect(times).toEqual([80, 333]);
  expect(moving.includes(bytes(RED).subarray(12))).toBe(true);
  expect(moving.includes(bytes(BLUE).subarray(12))).toBe(true);
});

test('what is no WebP is refused', () => {
  expect(() => animateWebp([{ data: Buffer.from('GIF89a'), ms: 1 }])).toThrow('no WebP');
  expect(() => animateWebp([])).toThrow('no picture');
});
