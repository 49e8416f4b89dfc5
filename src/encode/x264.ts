/** Pictures to a chunk: H.264 at a constant 30 frames a second, each picture encoded once and held as long as it lasts. */
import { X264 } from '../foreign/x264';
import { FORMATS, type Format, type Size } from '../format';
import { FPS } from '../time';
import { startFfmpeg } from './ffmpeg';
import { holdPictures } from './hold';

/** A key picture as soon as this many frames have passed since the last, so that seeking is quick. */
const KEY_FRAMES = 5 * FPS;
const BT709 = 'range=tv:colorprim=bt709:transfer=bt709:colormatrix=bt709';
/**
 * Settings of x264. Every picture has the same quantizer: what looks ahead to choose one (crf) takes a quarter of its time. With
 * 23, files are some 7 % larger than with crf 18, which is seen as lossless (trac.ffmpeg.org/wiki/Encode/H.264), and up to 1 dB
 * nearer to what was drawn. No B-frames, and what X264 says, are what holding a picture needs.
 */
export const ENCODER = [
  ...[
    '-c:v',
    'libx264',
    '-preset',
    'superfast',
    '-qp',
    '23',
    '-bf',
    '0',
    '-x264-params',
    `${X264}:subme=0:${BT709}`,
  ],
  ...['-profile:v', 'high', '-pix_fmt', 'yuv420p'],
];
/** Pictures of JPEG are full range BT.601 (JFIF); video of this size is BT.709 (ITU-R BT.709). */
const TO_BT709 =
  'scale=in_color_matrix=bt601:in_range=pc:out_color_matrix=bt709:out_range=tv,format=yuv420p';
const PIPE = ['-framerate', String(FPS), '-f', 'image2pipe'];

/** Bytes of a picture's planes. */
export const planesBytes = ({ width, height }: Size): number => (width * height * 3) / 2;

/** What the pictures are: JPEG files, or planes, 4:2:0, limited range. */
const INPUT = {
  jpeg: () => [...PIPE, '-c:v', 'mjpeg', '-i', 'pipe:0', '-vf', TO_BT709],
  planes: (size: Size) => [
    ...[...PIPE, '-frame_size', String(planesBytes(size)), '-c:v', 'rawvideo'],
    ...['-pixel_format', 'yuv420p', '-video_size', `${size.width}x${size.height}`, '-i', 'pipe:0'],
  ],
};

const STREAM = ['-fps_mode', 'passthrough', '-f', 'h264', 'pipe:1'];

export interface Encoder {
  /** Takes the next picture; settled when its buffer may be used again. */
  write(picture: Buffer): Promise<void>;
  /** After the last picture: the chunk, an H.264 stream of one picture a frame (join.ts). Throws EncoderFailure. */
  finish(): Promise<Buffer>;
  /** Ends it in between. */
  stop(): void;
}

/** `counts` says for how many frames each picture is shown. */
export async function openEncoder(
  kind: keyof typeof INPUT,
  format: Format,
  counts: readonly number[],
  signal?: AbortSignal,
): Promise<Encoder> {
  const keys = [
    '-force_key_frames',
    keyPictures(counts)
      .map((n) => (n / FPS).toFixed(6))
      .join(),
  ];
  const { write, end, result, stop } = await startFfmpeg(
    [...INPUT[kind](FORMATS[format]), ...ENCODER, ...keys, ...STREAM],
    { signal },
  );
  return {
    stop,
    // When ffmpeg has ended early, `finish` throws.
    write,
    async finish() {
      end();
      const { stdout } = await result;
      return holdPictures(stdout, counts, FORMATS[format]);
    },
  };
}

/** Numbers of the pictures that stand alone: the first, and each that begins KEY_FRAMES or more after the last such. */
function keyPictures(counts: readonly number[]): number[] {
  const keys: number[] = [0];
  let since = 0;
  counts.forEach((count, i) => {
    if (since >= KEY_FRAMES) {
      keys.push(i);
      since = 0;
    }
    since += count;
  });
  return keys;
}
