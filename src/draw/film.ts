/** The frames of a video, each as a file, at the rate of ours. */
import { copyFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileArgument, runFfmpeg } from '../encode/ffmpeg';
import { FPS } from '../time';

/** No stage shows them larger; px. */
const MOST_PX = 1920;

/** Writes `0.jpg` to `<count - 1>.jpg` into a folder that is empty. Throws EncoderFailure. */
export async function extractFrames(
  file: string,
  count: number,
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  const scaled = `scale='min(${MOST_PX},iw)':-2`;
  const written = [
    '-r',
    String(FPS),
    '-frames:v',
    String(count),
    '-q:v',
    '3',
    '-start_number',
    '0',
  ];
  await runFfmpeg(
    ['-i', fileArgument(file), '-an', '-vf', scaled, ...written, path.join(folder, '%d.jpg')],
    { signal },
  );
  // A video may end a little before the length that it says of itself: its last frame stays.
  const made = (await readdir(folder)).length;
  for (let index = made; index < count && made > 0; index++)
    await copyFile(path.join(folder, `${made - 1}.jpg`), path.join(folder, `${index}.jpg`));
}
