/** Packets are cut where they begin and end. */
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { cutPackets } from '../../src/sound/adts';

let stream: Buffer;
beforeAll(async () => {
  const input = new Uint8Array(48_000 * 2);
  const args = ['-f', 's16le', '-ar', '48000', '-i', 'pipe:0', '-c:a', 'aac', '-f', 'adts'];
  ({ stdout: stream } = await runFfmpeg([...args, 'pipe:1'], { input }));
});

describe('packets of AAC', () => {
  test('are all there when none is cut: a second has 47, and one goes before', () => {
    expect(cutPackets(stream, 0, 48).equals(stream)).toBe(true);
  });
  test('fit together again', () => {
    const parts = [cutPackets(stream, 0, 5), cutPackets(stream, 5, 30), cutPackets(stream, 30, 48)];
    expect(Buffer.concat(parts).equals(stream)).toBe(true);
  });
  test('that are not there, and what is no packet, are refused', () => {
    expect(() => cutPackets(stream, 0, 49)).toThrow('less than 49');
    expect(() => cutPackets(stream.subarray(0, -1), 0, 48)).toThrow('less than 48');
    expect(() => cutPackets(stream.subarray(1), 0, 1)).toThrow('not AAC');
  });
});
