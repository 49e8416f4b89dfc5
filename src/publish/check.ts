/** Whether a folder is what its manifest says, and keeps the rules of those who take it. Everything that fails, at once. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashFile } from '../cache/output';
import { EncoderFailure } from '../encode/ffmpeg';
import { measureLoudness, probeVideo } from '../encode/measure';
import { publishMessages } from '../problem/messages/publish';
import type { Words } from '../problem/words';
import { LOUDNESS as SPOKEN } from '../sound/level';
import { checkCaptionFiles } from './check-captions';
import { checkChapters, checkDescription, type Mark, readChapters } from './check-description';
import { checkPage } from './check-page';
import { checkThumbnailFile, THUMBNAIL_FILE } from './check-thumbnail';
import type { Finding, Report } from './finding';
import { MANIFEST, type Manifest, parseManifest } from './manifest';

/** EBU R 128 asks for half a unit; platforms turn down what is louder than −14 LUFS. */
export const LOUDNESS = { wanted: SPOKEN, off: 0.5 } as const;
/** Codecs add to a peak; this leaves them room (AES TD1008). */
export const MOST_PEAK = -1;

/** Empty when all is well. */
export async function checkPublication(folder: string, signal?: AbortSignal): Promise<Finding[]> {
  const findings: Finding[] = [];
  const report: Report = (file, code, ...values) => {
    const say = publishMessages[code] as (...values: unknown[]) => Words;
    findings.push({ ...say(...values), code, file });
  };
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => '');
  const manifest = parseManifest(text);
  if (!manifest) report(MANIFEST, 'manifestBroken');
  else {
    await checkFiles(folder, manifest, report, signal);
    const read = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    checkCaptionFiles(await read('captions.srt'), await read('captions.vtt'), report);
    const description = await read('description.txt');
    checkDescription(description, report);
    checkPage(await read('transcript.html'), report);
    checkThumbnailFile(
      await readFile(path.join(folder, THUMBNAIL_FILE)).catch(() => undefined),
      report,
    );
    const chapters = description === undefined ? undefined : readChapters(description);
    for (const { path: name } of manifest.videos)
      await checkVideo(path.join(folder, name), name, chapters, report, signal);
  }
  return findings;
}

/** What every publication has. */
const NEEDED = [
  ...['captions.srt', 'captions.vtt', 'description.txt', 'transcript.md', 'transcript.html'],
  ...[THUMBNAIL_FILE, 'watch/index.html'],
];

async function checkFiles(
  folder: string,
  { files }: Manifest,
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  const named = new Set(files.map((file) => file.path));
  for (const { path: name, sha256 } of files) {
    signal?.throwIfAborted();
    const hash = await hashFile(path.join(folder, name)).catch(() => undefined);
    if (hash === undefined) report(name, 'fileMissing', name);
    else if (hash !== sha256) report(name, 'fileChanged', name);
  }
  for (const name of NEEDED) if (!named.has(name)) report(name, 'fileMissing', name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const inside = path.relative(folder, path.join(entry.parentPath, entry.name));
    const name = inside.split(path.sep).join('/');
    // Systems keep notes of their own under names that begin with a dot, and a run that was killed leaves such.
    if (!entry.isFile() || name === MANIFEST || /(^|\/)\./.test(name)) continue;
    if (!named.has(name)) report(name, 'fileUnknown', name);
  }
}

async function checkVideo(
  file: string,
  name: string,
  described: readonly Mark[] | undefined,
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  try {
    const { durationMs, chapters } = await probeVideo(file, signal);
    checkChapters(name, chapters, durationMs, report);
    if (described && !isSame(chapters, described)) report(name, 'chaptersDiffer', name);
    const { integratedLufs, truePeakDbtp } = await measureLoudness(file, signal);
    const offBy = Math.abs((integratedLufs ?? LOUDNESS.wanted) - LOUDNESS.wanted);
    if (integratedLufs !== null && offBy > LOUDNESS.off)
      report(name, 'loudnessOff', name, integratedLufs, LOUDNESS.wanted);
    if (truePeakDbtp !== null && truePeakDbtp > MOST_PEAK)
      report(name, 'peakHigh', name, truePeakDbtp, MOST_PEAK);
  } catch (error) {
    if (!(error instanceof EncoderFailure)) throw error;
    report(name, 'videoBroken', name);
  }
}

/** A description that was too long has fewer, or none; as many are the same. */
function isSame(chapters: readonly Mark[], described: readonly Mark[]): boolean {
  const seconds = (marks: readonly Mark[]) =>
    marks.map(({ startMs }) => Math.floor(startMs / 1000)).join();
  if (chapters.length === described.length) return seconds(chapters) === seconds(described);
  return described.length < chapters.length;
}
