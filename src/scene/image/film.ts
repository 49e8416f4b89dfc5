/** Videos beside a document: how large and long they are, and a picture of each. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EncoderFailure, fileArgument, runFfmpeg } from '../../encode/ffmpeg';
import type { Film, PictureFile } from './schema';

/** Of the picture that stands for a video: at most, px, and when in it, a part of its length. */
const [POSTER_PX, POSTER_AT] = [960, 0.1];
/** px at a side. */
const MOST_PX = 8192;

const probeSchema = z.object({
  streams: z.tuple([
    z.object({
      width: z.number().positive().max(MOST_PX),
      height: z.number().positive().max(MOST_PX),
      side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
    }),
  ]),
  format: z.object({ duration: z.coerce.number().positive() }),
});

/** Undefined when it is no video that can be played. Its sound is looked for when it is to be `heard`. */
export async function readFilm(
  file: string,
  heard: boolean,
): Promise<Omit<PictureFile, 'src'> | undefined> {
  try {
    const entries = 'stream=width,height:stream_side_data=rotation:format=duration';
    const asked = ['-select_streams', 'v:0', '-show_entries', entries, '-of', 'json'];
    const { stdout } = await runFfmpeg([...asked, fileArgument(file)], { program: 'ffprobe' });
    const { streams, format } = probeSchema.parse(JSON.parse(stdout.toString()));
    const [{ width, height, side_data_list: sides = [] }] = streams;
    const isTurned = sides.some(({ rotation = 0 }) => Math.abs(rotation) % 180 === 90);
    const durationMs = Math.max(1, Math.round(format.duration * 1000));
    const sound = heard && (await hasSound(file)) ? { sound: await hashOf(file) } : {};
    const film: Film = { durationMs, poster: await drawPoster(file, format.duration), ...sound };
    return { ...(isTurned ? { width: height, height: width } : { width, height }), film };
  } catch (error) {
    const isBroken = error instanceof EncoderFailure || error instanceof z.ZodError;
    if (isBroken || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function hasSound(file: string): Promise<boolean> {
  const asked = ['-select_streams', 'a:0', '-show_entries', 'stream=index', '-of', 'csv'];
  const { stdout } = await runFfmpeg([...asked, fileArgument(file)], { program: 'ffprobe' });
  return stdout.toString().trim() !== '';
}

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

async function drawPoster(file: string, seconds: number): Promise<string> {
  const from = ['-ss', String(Math.min(1, seconds * POSTER_AT)), '-i', fileArgument(file)];
  const scaled = ['-vf', `scale='min(${POSTER_PX},iw)':-2`, '-frames:v', '1'];
  const written = ['-q:v', '4', '-c:v', 'mjpeg', '-f', 'image2pipe', '-'];
  const { stdout } = await runFfmpeg([...from, ...scaled, ...written]);
  return `data:image/jpeg;base64,${stdout.toString('base64')}`;
}
