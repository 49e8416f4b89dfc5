/** Draws a random sample of a finished video's frames anew through plain Remotion, and compares. */
import { PNG } from 'pngjs';
import type { Browser } from '../browser/find';
import { frameState } from '../composition/state';
import { drawFrames } from '../draw/remotion';
import { fileArgument, runFfmpeg } from '../encode/ffmpeg';
import type { Format } from '../format';
import type { OnProgress } from '../progress';
import { FPS, msToFrames } from '../time';
import type { Timeline } from '../timeline/schema';
import { ssim } from './ssim';

/** Frames that are compared. */
const SAMPLES = 24;
/** Structural similarity that a frame must have; encoding alone takes a few thousandths. */
export const LEAST_SSIM = 0.99;

export interface VerifyInput {
  timeline: Timeline;
  format: Format;
  /** The video. */
  file: string;
  /** Remotion's bundle. */
  serveUrl: string;
  browser: Browser;
  /** From 0 to 1, without it. */
  random(): number;
  onProgress: OnProgress;
  signal?: AbortSignal;
}

export interface Verified {
  /** Of the video. */
  frame: number;
  /** Id of its scene. */
  scene: string;
  /** 1 when both are the same. */
  ssim: number;
}

/** The sample, worst first: one frame at random from each of 24 equal stretches of the video. Throws BrowserFailure or EncoderFailure. */
export async function verifyVideo(input: VerifyInput): Promise<Verified[]> {
  const { timeline, format, file, serveUrl, browser, onProgress } = input;
  const { captions } = timeline.meta;
  const frames = sampleFrames(msToFrames(timeline.durationMs), input.random);
  const total = frames.length;
  const verified: Verified[] = [];
  onProgress({ task: 'verify', done: 0, total });
  await drawFrames({
    ...{ serveUrl, browser, frames, format, image: 'png', input: { timeline, captions } },
    async onFrame(picture, frame) {
      const scene = frameState(timeline, frame, captions).timed.scene.id;
      const ours = PNG.sync.read(await readFrame(file, frame, input.signal));
      verified.push({ frame, scene, ssim: ssim(ours, PNG.sync.read(picture)) });
      onProgress({ task: 'verify', done: verified.length, total });
    },
  });
  return verified.sort((a, b) => a.ssim - b.ssim);
}

/** Numbers of frames, ascending, none twice: one from each of 24 equal stretches. */
export function sampleFrames(frames: number, random: () => number): number[] {
  const samples = Math.min(SAMPLES, frames);
  const start = (i: number) => Math.floor((i * frames) / samples);
  return Array.from(
    { length: samples },
    (_, i) => start(i) + Math.floor(random() * (start(i + 1) - start(i))),
  );
}

/** A frame of the video as PNG. */
async function readFrame(
  file: string,
  frame: number,
  signal: AbortSignal | undefined,
): Promise<Buffer> {
  // A quarter of a frame early, so that rounding never finds the next.
  const at = Math.max(0, (frame - 0.25) / FPS).toFixed(6);
  const { stdout } = await runFfmpeg(
    [
      ...['-ss', at, '-i', fileArgument(file), '-frames:v', '1'],
      ...['-c:v', 'png', '-f', 'image2pipe', 'pipe:1'],
    ],
    { signal },
  );
  return stdout;
}
