/** Pictures to a chunk: H.264 at a constant 30 frames a second, each picture held as long as it lasts. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FPS } from '../timeline/time';
import { runFfmpeg } from './ffmpeg';

/**
 * Settings of x264. Constant quality 18 is seen as lossless (trac.ffmpeg.org/wiki/Encode/H.264); `veryfast` costs some
 * size. A key frame at least every 5 s makes seeking quick, B-frames are left out so that chunks join at any frame.
 */
export const ENCODER = [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18', '-bf', '0'],
  ...['-g', String(5 * FPS), '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
  ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-color_range', 'tv', '-video_track_timescale', '15360'],
];
/** Pictures of JPEG are full range BT.601 (JFIF); video of this size is BT.709 (ITU-R BT.709). */
const TO_BT709 =
  'scale=in_color_matrix=bt601:in_range=pc:out_color_matrix=bt709:out_range=tv,format=yuv420p';

export interface Picture {
  /** Name of a JPEG file in the folder. */
  file: string;
  /** Frames that show it. */
  count: number;
}

/** Writes the chunk `<name>.mp4` into `folder`, where the pictures lie, and returns its path. */
export async function encodeChunk(
  pictures: readonly Picture[],
  folder: string,
  name: string,
): Promise<string> {
  const frames = pictures.reduce((sum, { count }) => sum + count, 0);
  const entries = endingInOne(pictures).map(
    ({ file, count }) => `file ${file}\noption framerate ${FPS}\nduration ${count / FPS}\n`,
  );
  const list = path.join(folder, `${name}.txt`);
  await writeFile(list, `ffconcat version 1.0\n${entries.join('')}`);
  const target = path.join(folder, `${name}.mp4`);
  await runFfmpeg([
    ...['-f', 'concat', '-safe', '0', '-i', list, '-vf', TO_BT709],
    ...['-r', String(FPS), '-fps_mode', 'cfr', '-frames:v', String(frames), ...ENCODER, target],
  ]);
  return target;
}

/** The concat demuxer holds all but the last entry for its duration, so that one must need a single frame. */
function endingInOne(pictures: readonly Picture[]): Picture[] {
  const last = pictures.at(-1);
  if (!last || last.count === 1) return [...pictures];
  return [...pictures.slice(0, -1), { ...last, count: last.count - 1 }, { ...last, count: 1 }];
}
