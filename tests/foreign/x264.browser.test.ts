/** What lectern knows of x264's bits (core 165), asked of the encoder that Remotion carries. */
import { describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { holdPictures } from '../../src/encode/hold';
import { ENCODER, planesBytes } from '../../src/encode/x264';
import { FORMAT_NAMES, FORMATS, type Format } from '../../src/format';

/** A stream of grey pictures, one of each brightness. */
async function encode(format: Format, brightness: readonly number[]): Promise<Buffer> {
  const { width, height } = FORMATS[format];
  const size = planesBytes({ width, height });
  const input = Buffer.concat(brightness.map((value) => Buffer.alloc(size, value)));
  const raw = ['-frame_size', String(size), '-c:v', 'rawvideo', '-pixel_format', 'yuv420p'];
  const pipe = ['-framerate', '30', '-f', 'image2pipe', '-video_size', `${width}x${height}`];
  const { stdout } = await runFfmpeg(
    [...pipe, ...raw, '-i', 'pipe:0', ...ENCODER, '-f', 'h264', 'pipe:1'],
    { input },
  );
  return stdout;
}

/** How bright each picture of a stream is, in its middle. */
async function brightnessOf(stream: Buffer, format: Format): Promise<number[]> {
  const { width, height } = FORMATS[format];
  const raw = ['-c:v', 'rawvideo', '-pix_fmt', 'yuv420p', '-f', 'image2pipe', 'pipe:1'];
  const args = ['-f', 'h264', '-i', 'pipe:0', '-fps_mode', 'passthrough', ...raw];
  const { stdout } = await runFfmpeg(args, { input: stream });
  const size = planesBytes({ width, height });
  const middle = (width * height + width) / 2;
  return Array.from({ length: stdout.length / size }, (_, i) => stdout[i * size + middle] ?? 0);
}

const SAID = 'x264 writes other bits than those that src/encode/hold.ts expects';

describe.each(FORMAT_NAMES)('x264, in %s,', (format) => {
  test('writes pictures that can be numbered anew, and be held by others in which all is skipped', async () => {
    const held = holdPictures(await encode(format, [40, 200]), [3, 2], FORMATS[format]);
    const seen = await brightnessOf(held, format);
    expect(seen.length, SAID).toBe(5);
    const near = seen.map((value) => (value < 128 ? 'dark' : 'light'));
    expect(near, SAID).toEqual(['dark', 'dark', 'dark', 'light', 'light']);
  });
});

test('x264 is of the version that was seen; another one is to be looked at once', async () => {
  const [, core] =
    /x264 - core (\d+)/.exec((await encode('square', [128])).toString('latin1')) ?? [];
  expect(core, `${SAID.replace('writes', 'may write')}: see that the tests above hold`).toBe('165');
});
