/** Chunks and sound to one MP4 without encoding again; it plays before it is loaded. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runFfmpeg } from '../encoder/ffmpeg';

export interface Joined {
  /** Absolute paths of the chunks, in order. */
  chunks: readonly string[];
  /** The sound track: AAC in ADTS frames. */
  sound: Buffer;
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
  const track = path.join(scratch, 'join.aac');
  await writeFile(track, sound);
  const quoted = (file: string) => `file '${file.replaceAll("'", "'\\''")}'\n`;
  await writeFile(list, chunks.map(quoted).join(''));
  await runFfmpeg([
    ...['-f', 'concat', '-safe', '0', '-i', list, '-f', 'aac', '-i', track],
    ...['-map', '0:v', '-map', '1:a'],
    ...['-c', 'copy', '-metadata', `title=${title}`, '-metadata:s:a:0', `language=${lang}`],
    ...['-movflags', '+faststart', '-f', 'mp4', target],
  ]);
}
