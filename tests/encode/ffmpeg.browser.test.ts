import { describe, expect, test } from 'vitest';
import { EncoderFailure, runFfmpeg, startFfmpeg } from '../../src/encode/ffmpeg';
import { Stopped } from '../../src/failure';

/** Noise without an end. */
const ENDLESS = ['-f', 'lavfi', '-i', 'anoisesrc', '-f', 'null', '-'];

describe('an encoder', () => {
  test('ends when it is told to, for that reason', async () => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const { result } = await startFfmpeg(ENDLESS, { signal });
    stopping.abort(new Stopped());
    await expect(result).rejects.toThrow(Stopped);
  });

  test('is not started afterwards', async () => {
    const signal = AbortSignal.abort(new Stopped());
    await expect(runFfmpeg(['-version'], { signal })).rejects.toThrow(Stopped);
  });

  test('that fails by itself says why, and what to do', async () => {
    const failed = runFfmpeg(['-i', 'file:/nowhere.mp4', '-f', 'null', '-']);
    await expect(failed).rejects.toThrow(EncoderFailure);
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining('No such file'),
      mend: expect.stringContaining('run the command again'),
    });
  });
});
