/** Chunks and sound to one MP4 without encoding again; it plays before it is loaded. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FPS } from '../time';
import { feedFfmpeg, fileArgument } from './ffmpeg';

export interface Chapter {
  title: string;
  startMs: number;
  endMs: number;
}

export interface Joined {
  /** In order, as they come: H.264 streams (ITU-T H.264, Annex B) of one picture a frame, none out of order. */
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** The sound track: AAC in ADTS frames. */
  sound: Buffer;
  chapters: readonly Chapter[];
  title: string;
  lang: string;
  /** A folder for what is only needed meanwhile. */
  scratch: string;
  signal?: AbortSignal;
}

/** Streams of the same encoder are one stream when they follow each other; it says nothing of times. */
const TIMES = 'setts=pts=N:dts=N:duration=1:time_base=1/30';
const VIDEO = ['-f', 'h264', '-framerate', String(FPS), '-i', 'pipe:0'];

/** Writes `target`. Throws EncoderFailure. */
export async function joinChunks(
  { chunks, sound, chapters, title, lang, scratch, signal }: Joined,
  target: string,
): Promise<void> {
  await writeFile(path.join(scratch, TRACK), sound);
  await writeFile(path.join(scratch, LIST), listOf(chapters));
  await feedFfmpeg(
    [
      ...[...VIDEO, '-f', 'concat', '-i', LIST],
      ...['-map', '0:v', '-map', '1:a', '-map_chapters', '1', '-c', 'copy', '-bsf:v', TIMES],
      ...['-metadata', `title=${title}`, '-metadata:s:a:0', `language=${lang}`],
      ...chapters.flatMap(({ title }, i) => [`-metadata:c:${i}`, `title=${title}`]),
      // Packets are in the order of their times, however late pictures come.
      ...['-max_interleave_delta', '0'],
      ...['-video_track_timescale', '15360', '-movflags', '+faststart'],
      ...['-f', 'mp4', fileArgument(target)],
    ],
    chunks,
    { cwd: scratch, signal },
  );
}

const TRACK = 'join.aac';
const LIST = 'join.txt';

/** What ffmpeg's concat demuxer reads, a line each: the one that takes chapters here. They have no titles in it. */
function listOf(chapters: readonly Chapter[]): string {
  const times = chapters.map(
    ({ startMs, endMs }, i) => `chapter ${i} ${startMs / 1000} ${endMs / 1000}`,
  );
  return ['ffconcat version 1.0', `file ${TRACK}`, ...times, ''].join('\n');
}
