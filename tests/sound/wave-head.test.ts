import { expect, test } from 'vitest';
import { parseWave } from '../../src/narration/voices/http/wave';
import { readWaveHead, waveHead } from '../../src/sound/wave-head';

const samples = Buffer.from(Int16Array.from([1, -2, 3]).buffer);

test('a head without a title has 44 bytes', () => {
  expect(waveHead(24_000, 6)).toHaveLength(44);
  expect(readWaveHead(waveHead(24_000, 6))).toEqual({
    sampleRate: 24_000,
    start: 44,
    bytes: 6,
    title: undefined,
  });
});

test.each(['One, two.', 'Zwölf Öfen', 'odd', ''])(
  'a title %j stands in a head that others read, too',
  (title) => {
    const file = Buffer.concat([waveHead(48_000, samples.length, title), samples]);
    expect(readWaveHead(file)).toEqual({
      ...{ sampleRate: 48_000, start: file.length - 6, bytes: 6, title },
    });
    expect(parseWave(file)).toEqual({ samples: Int16Array.from([1, -2, 3]), sampleRate: 48_000 });
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
  },
);

test('what is no such head is none', () => {
  expect(readWaveHead(Buffer.alloc(0))).toBeUndefined();
  expect(readWaveHead(Buffer.from('not a sound at all, but some text'))).toBeUndefined();
  expect(readWaveHead(waveHead(48_000, 6).subarray(0, 20))).toBeUndefined();
});
