/** Chunks and sound to one MP4 without encoding again; it plays before it is loaded. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runFfmpeg } from './ffmpeg';

export interface Chapter {
  title: string;
  startMs: number;
  endMs: number;
}

export interface Joined {
  /** Absolute paths of the chunks, in order. */
  chunks: readonly string[];
  /** The sound track: AAC in ADTS frames. */
  sound: Buffer;
  chapters: readonly Chapter[];
  title: string;
  lang: string;
  /** A folder for what is only needed meanwhile. */
  scratch: string;
}

/** Writes `target`. Throws EncoderProblem. */
export async function joinChunks(
  { chunks, sound, chapters, title, lang, scratch }: Joined,
  target: string,
): Promise<void> {
  const list = path.join(scratch, 'join.txt');
  const track = path.join(scratch, 'join.aac');
  await writeFile(track, sound);
  await writeFile(list, listOf(chunks, chapters));
  await runFfmpeg([
    ...['-f', 'concat', '-safe', '0', '-i', list, '-f', 'aac', '-i', track],
    ...['-map', '0:v', '-map', '1:a'],
    ...['-c', 'copy', '-metadata', `title=${title}`, '-metadata:s:a:0', `language=${lang}`],
    ...chapters.flatMap(({ title }, i) => [`-metadata:c:${i}`, `title=${title}`]),
    ...['-movflags', '+faststart', '-f', 'mp4', target],
  ]);
}

/** What ffmpeg's concat demuxer reads. Chapters have no titles in it. */
function listOf(chunks: readonly string[], chapters: readonly Chapter[]): string {
  const files = chunks.map((file) => `file '${file.replaceAll("'", "'\\''")}'`);
  const times = chapters.map(
    ({ startMs, endMs }, i) => `chapter ${i} ${startMs / 1000} ${endMs / 1000}`,
  );
  return ['ffconcat version 1.0', ...files, ...times, ''].join('\n');
}
