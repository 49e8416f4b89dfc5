/** The frames of a video, one after the other: a whole one is never held. */
import { spawn } from 'node:child_process';
import { fileArgument } from '../src/encode/ffmpeg';
import { remotionProgram } from '../src/foreign/remotion';
import type { Picture } from './stage-use';

/** `rate` frames a second, scaled to `width` × `height` px. Throws when the video cannot be read. */
export async function* framesOf(
  file: string,
  { rate, width, height }: { rate: number; width: number; height: number },
): AsyncGenerator<Picture> {
  const filter = `fps=${rate},scale=${width}:${height}:flags=area`;
  const input = ['-nostdin', '-v', 'error', '-i', fileArgument(file)];
  const child = spawn(
    await remotionProgram('ffmpeg'),
    [...input, '-vf', filter, '-f', 'rawvideo', '-pix_fmt', 'rgb24', 'pipe:1'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const size = width * height * 3;
  let frame = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - filled);
      frame.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < size) continue;
      yield { data: frame, width, height };
      frame = new Uint8Array(size);
      filled = 0;
    }
  }
  const code = await ended;
  if (code !== 0) throw new Error(`${file} cannot be read.`);
}
