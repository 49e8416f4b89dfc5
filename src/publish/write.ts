/** Writes the folder that a publisher takes: the videos, their texts, what other rooms add, and the manifest last. */
import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { copyAtomic, writeAtomic } from '../cache/atomic';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { writtenFiles } from '../cache/folder';
import { getOrMakeValue } from '../cache/making';
import { hashFile } from '../cache/output';
import type { Store } from '../cache/store';
import { type Loudness, loudnessSchema, measureLoudness, probeVideo } from '../encode/measure';
import type { Scenes } from '../staging/build';
import type { Timeline } from '../timeline/schema';
import { mapUntilFailure } from '../together';
import { renderSrt, renderVtt } from './captions';
import { renderDescription } from './description';
import { captionStatistics, MANIFEST, type Manifest, parseManifest } from './manifest';
import { renderPage } from './page';
import { buildTranscript, renderMarkdown } from './transcript';

/** Videos that are measured at once. */
const AT_ONCE = 2;

export interface PublishInput {
  timeline: Timeline;
  own: Scenes['own'];
  /** The document's text. */
  text: string;
  /** Paths of the finished videos. */
  videos: readonly string[];
  /** Further files and folders by name, each written whole to the path that it is given. */
  parts: Readonly<Record<string, (target: string) => Promise<unknown>>>;
  /** Versions of what makes it, by name. */
  tools: Readonly<Record<string, string>>;
  /** Scenes in which the author's own voice is heard. */
  takes?: Manifest['takes'];
  store: Store;
}

/**
 * Writes into `folder` and returns the paths of its files. What an earlier manifest names and this one does not is
 * removed; files of others stay. Throws EncoderFailure.
 */
export async function writePublication(input: PublishInput, folder: string): Promise<string[]> {
  const texts = await renderTexts(input);
  const videos = input.videos.map((file) => path.basename(file));
  for (const file of input.videos) await copyAtomic(file, path.join(folder, path.basename(file)));
  for (const [name, text] of Object.entries(texts))
    await writeAtomic(path.join(folder, name), text);
  for (const [name, write] of Object.entries(input.parts)) {
    input.store.signal?.throwIfAborted();
    await write(path.join(folder, name));
  }
  const names = [...videos, ...Object.keys(texts), ...Object.keys(input.parts)];
  const files = await describeFiles(folder, names);
  const manifest: Manifest = {
    ...{ version: 1, name: input.timeline.name, document: sha256(input.text), tools: input.tools },
    files,
    videos: await describeVideos(folder, videos, files, input.store),
    ...(input.takes?.length ? { takes: input.takes } : {}),
    captions: captionStatistics(input.timeline),
  };
  await removeStale(folder, files);
  await writeAtomic(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return [...files.map((file) => file.path), MANIFEST].map((name) => path.join(folder, name));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function renderTexts({
  timeline,
  own,
  store,
}: PublishInput): Promise<Record<string, string>> {
  const transcript = buildTranscript(timeline, own);
  return {
    'captions.srt': renderSrt(timeline),
    'captions.vtt': renderVtt(timeline),
    'description.txt': renderDescription(timeline),
    'transcript.md': renderMarkdown(transcript),
    'transcript.html': await renderPage(transcript, timeline, store),
  };
}

/** The files of these names, and those that were written inside where a name is a folder's, sorted. */
async function describeFiles(folder: string, names: readonly string[]): Promise<Manifest['files']> {
  const found = await Promise.all(names.map((name) => filesIn(folder, name)));
  return Promise.all(
    found
      .flat()
      .sort()
      .map(async (name) => {
        const file = path.join(folder, name);
        return { path: name, bytes: (await stat(file)).size, sha256: await hashFile(file) };
      }),
  );
}

async function filesIn(folder: string, name: string): Promise<string[]> {
  const file = path.join(folder, name);
  if (!(await stat(file)).isDirectory()) return [name];
  return (await writtenFiles(file)).map((inside) => `${name}/${inside}`);
}

const describeVideos = (
  folder: string,
  names: readonly string[],
  files: Manifest['files'],
  store: Store,
): Promise<Manifest['videos']> =>
  mapUntilFailure(
    names,
    (name, signal) => describeVideo(folder, name, files, { ...store, signal }),
    { concurrency: AT_ONCE, signal: store.signal },
  );

async function describeVideo(
  folder: string,
  name: string,
  files: Manifest['files'],
  store: Store,
): Promise<Manifest['videos'][number]> {
  const file = path.join(folder, name);
  const { chapters, ...picture } = await probeVideo(file, store.signal);
  const hash = files.find((described) => described.path === name)?.sha256 ?? '';
  const loudness = await measureOnce(file, hash, store);
  return { path: name, ...picture, chapters: chapters.length, ...loudness };
}

const NAMESPACE = 'loudness';

/** It takes seconds: what was measured of a file of this hash is kept. */
async function measureOnce(file: string, hash: string, store: Store): Promise<Loudness> {
  const key = fingerprint({ hash, code: await codeHash('loudness', store) });
  const measure = () => measureLoudness(file, store.signal);
  const { value } = await getOrMakeValue(store, [NAMESPACE, key], loudnessSchema, measure);
  return value;
}

/** Of an earlier run. */
async function removeStale(folder: string, files: Manifest['files']): Promise<void> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => '');
  const kept = new Set(files.map((file) => file.path));
  for (const file of parseManifest(text)?.files ?? [])
    if (!kept.has(file.path)) await rm(path.join(folder, file.path), { force: true });
}
