/** Chunks and sound to one MP4 without encoding again; it plays before it is loaded. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runFfmpeg } from './ffmpeg';

export interface Joined {
  /** Absolute paths of the chunks, in order. */
  chunks: readonly string[];
  /** Absolute path of the sound track. */
  sound: string;
  title: string;
  lang: string;
  /** A folder for what is only needed meanwhile. */
  scratch: string;
}

/** Writes `target`. Throws EncoderProblem. */
export async function joinChunks(
  { chunks, sound, title, lang, scratch }: Joined,
  target: string,
): Promise<void> {
  const list = path.join(scratch, 'join.txt');
  const quoted = (file: string) => `file '${file.replaceAll("'", "'\\''")}'\n`;
  await writeFile(list, chunks.map(quoted).join(''));
  await runFfmpeg([
    ...['-f', 'concat', '-safe', '0', '-i', list, '-i', sound, '-map', '0:v', '-map', '1:a'],
    ...['-c', 'copy', '-metadata', `title=${title}`, '-metadata:s:a:0', `language=${lang}`],
    ...['-movflags', '+faststart', '-f', 'mp4', target],
  ]);
}
