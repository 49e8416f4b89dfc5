/** Chunks and sound to one MP4 without encoding again; it plays before it is loaded. */
import { copyFile, link, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileArgument, runFfmpeg } from './ffmpeg';

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
  signal?: AbortSignal;
}

/** Writes `target`. Throws EncoderFailure. */
export async function joinChunks(
  { chunks, sound, chapters, title, lang, scratch, signal }: Joined,
  target: string,
): Promise<void> {
  await writeFile(path.join(scratch, TRACK), sound);
  const names = chunks.map((_, i) => `join.${i}.mp4`);
  for (const [i, file] of chunks.entries())
    await linkFile(file, path.join(scratch, names[i] as string));
  await writeFile(path.join(scratch, LIST), listOf(names, chapters));
  await runFfmpeg(
    [
      ...['-f', 'concat', '-i', LIST, '-f', 'aac', '-i', TRACK],
      ...['-map', '0:v', '-map', '1:a'],
      ...['-c', 'copy', '-metadata', `title=${title}`, '-metadata:s:a:0', `language=${lang}`],
      ...chapters.flatMap(({ title }, i) => [`-metadata:c:${i}`, `title=${title}`]),
      ...['-movflags', '+faststart', '-f', 'mp4', fileArgument(target)],
    ],
    { cwd: scratch, signal },
  );
}

const LIST = 'join.txt';
const TRACK = 'join.aac';

/** On another disk, or one without links, it is copied. */
const linkFile = (file: string, target: string): Promise<void> =>
  link(file, target).catch(() => copyFile(file, target));

/**
 * What ffmpeg's concat demuxer reads, a line each. The chunks' own paths stay out of it: a folder's name may have a line
 * break, and no way of quoting helps. Chapters have no titles in it.
 */
function listOf(names: readonly string[], chapters: readonly Chapter[]): string {
  const files = names.map((name) => `file ${name}`);
  const times = chapters.map(
    ({ startMs, endMs }, i) => `chapter ${i} ${startMs / 1000} ${endMs / 1000}`,
  );
  return ['ffconcat version 1.0', ...files, ...times, ''].join('\n');
}
