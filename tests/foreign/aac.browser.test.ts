/** What lectern knows of ffmpeg's packets of AAC, asked of the encoder that Remotion carries. */
import { expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { bothSides } from '../../src/foreign/aac';
import { AAC_OF_VOICE } from '../../src/sound/encode';

/** A second and a half of what changes all the time, and of silence: long and short windows. */
function samples(): Buffer {
  const rate = 48_000;
  const wave = new Int16Array(1.5 * rate);
  for (let i = 0; i < rate; i++)
    wave[i] = 9000 * Math.sin(i * (0.01 + (i % 9000) / 40_000)) * (i % 7000 < 4000 ? 1 : 0.02);
  return Buffer.from(wave.buffer);
}

const IN = ['-f', 's16le', '-ar', '48000', '-ac', '1', '-i', 'pipe:0'];
const decode = async (input: Buffer, filter: string): Promise<Buffer> => {
  const args = ['-f', 'aac', '-i', 'pipe:0', '-af', filter, '-bitexact', '-f', 'wav', 'pipe:1'];
  const { stdout, stderr } = await runFfmpeg(args, { input });
  expect(stderr).not.toMatch(/error|invalid/i);
  return stdout;
};

test('a channel that was encoded once is heard on both sides, the same to the bit', async () => {
  const { stdout: mono } = await runFfmpeg([...IN, ...AAC_OF_VOICE, 'pipe:1'], {
    input: samples(),
  });
  const both = bothSides(mono);
  const said = 'ffmpeg writes other packets than src/foreign/aac.ts knows';
  const once = await decode(mono, 'anull');
  expect(once.length, said).toBeGreaterThan(100_000);
  for (const side of ['c0', 'c1'])
    expect((await decode(both, `pan=mono|c0=${side}`)).equals(once), said).toBe(true);
});

test('sound of two channels is refused', async () => {
  const { stdout } = await runFfmpeg([...IN, '-ac', '2', ...AAC_OF_VOICE, 'pipe:1'], {
    input: samples(),
  });
  expect(() => bothSides(stdout)).toThrow('other sound');
});
