/** The folder that a publisher takes, of a short document: its parts, its proof, and what a run after it does. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { probeVideo } from '../../src/encode/measure';
import { makePublish } from '../../src/outputs/publish';
import type { Prepared } from '../../src/pipeline';
import { checkPublication } from '../../src/publish/check';
import { MANIFEST, parseManifest } from '../../src/publish/manifest';
import { writePublication } from '../../src/publish/write';
import { msToFrames } from '../../src/time';
import { buildChapters } from '../../src/timeline/chapters';
import { newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';

const LONG_MS = 300_000;
const TEXT = `---
title: Two fruits & more
captions: false
license: CC BY 4.0
---

# Two fruits & more

This talk is about two fruits that most people know well, and about the colours that they have when they are ripe.
It is short, so stay until its end, and have a look at both of them.

## Apples

- Apples are red

Apples are red when they are ripe. Some of them stay green, and these are ripe as well, so ask before you bite.
There are two sorts of them here, and the sour one is the better one to keep.[^roe]

## Lemons

- Lemons are yellow

Lemons are yellow, and they are sour. A cook takes the juice of one, and its skin, for cakes and for drinks.
They keep for a week, and in the cold for a month. The rest of it goes to the garden.

[^roe]: **Roe, 2020.** On apples. [example.org/apples](https://example.org/apples)
`;

const store = newFolder();
const source = writeSample(TEXT);

/** Publishes `text`. */
async function publish(text = TEXT) {
  writeFileSync(source, text);
  const prepared = await prepareDocument(source, undefined, store);
  const { files, videos } = await makePublish(prepared);
  const scenes = videos.flatMap((video) => video.scenes);
  const folder = path.join(prepared.folder, 'publish');
  return { prepared, files, scenes, folder, ...readAll(folder) };
}

function readAll(folder: string) {
  const manifest = readFileSync(path.join(folder, MANIFEST), 'utf8');
  return { manifest, read: (name: string) => readFileSync(path.join(folder, name), 'utf8') };
}

const inputOf = ({ timeline, scenes, document, store }: Prepared) => ({
  ...{ timeline, own: scenes.own, text: document.text, store, tools: {}, parts: {}, videos: [] },
});

let first: Awaited<ReturnType<typeof publish>>;
beforeAll(async () => {
  first = await publish();
}, LONG_MS);

describe('a publication', () => {
  test('holds the video, its texts, thumbnail and watch page, and the manifest', () => {
    expect(readdirSync(first.folder).sort()).toEqual([
      ...['captions.srt', 'captions.vtt', 'description.txt', 'manifest.json', 'talk.mp4'],
      ...['thumbnail.jpg', 'transcript.html', 'transcript.md', 'watch'],
    ]);
    const named = parseManifest(first.manifest)?.files.map((file) => file.path);
    expect(named?.sort()).toEqual(
      readdirSync(first.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/^\.|^manifest\.json$/.test(entry.name))
        .map((entry) => path.relative(first.folder, path.join(entry.parentPath, entry.name)))
        .sort(),
    );
  });

  test('keeps every rule that it is checked against', async () => {
    expect(await checkPublication(first.folder)).toEqual([]);
  });

  test('says in its manifest what was measured of the video, and what made it', () => {
    const { videos = [], tools, captions } = parseManifest(first.manifest) ?? {};
    const [video] = videos;
    const { durationMs } = first.prepared.timeline;
    expect(video).toMatchObject({ path: 'talk.mp4', durationMs, width: 1920, height: 1080 });
    expect(video?.frames).toBe(msToFrames(durationMs));
    expect(Math.abs((video?.integratedLufs ?? 0) + 14)).toBeLessThanOrEqual(0.5);
    expect(video?.truePeakDbtp).toBeLessThanOrEqual(-1);
    expect(Object.keys(tools ?? {})).toEqual(
      expect.arrayContaining(['lectern', 'remotion', 'ffmpeg', 'browser', 'voice']),
    );
    expect(captions?.fastest).toBeLessThanOrEqual(20);
    expect(captions?.count).toBeGreaterThan(5);
  });

  test('has its chapters in the video and in the description', async () => {
    const chapters = buildChapters(first.prepared.timeline);
    expect(chapters.map(({ title }) => title)).toEqual(['Two fruits & more', 'Apples', 'Lemons']);
    expect((await probeVideo(path.join(first.folder, 'talk.mp4'))).chapters).toEqual(chapters);
    expect(first.read('description.txt')).toMatch(
      /\n\nChapters\n0:00 Two fruits & more\n0:\d\d Apples\n0:\d\d Lemons\n\n/,
    );
  });
});

describe('a second run', () => {
  test(
    'gives the same bytes, and measures nothing again',
    async () => {
      const again = await publish();
      expect(again.manifest).toBe(first.manifest);
      expect(again.folder).not.toBe(first.folder);
      expect(readdirSync(path.join(store, 'loudness'))).toHaveLength(1);
    },
    LONG_MS,
  );

  test(
    'draws nothing but the scene that shows the words that changed',
    async () => {
      const changed = await publish(TEXT.replaceAll('are yellow', 'are gold'));
      const drawn = changed.scenes.filter(({ reused }) => !reused);
      expect(drawn.map(({ id }) => id)).toEqual(['lemons']);
      expect(changed.read('captions.srt')).toContain('are gold');
      expect(changed.read('captions.vtt')).not.toBe(first.read('captions.vtt'));
      expect(changed.read('transcript.md')).toContain('are gold');
    },
    LONG_MS,
  );
});

describe('what lies in the folder already', () => {
  test('goes when an earlier run wrote it and this one does not, and stays when it is of others', async () => {
    const folder = newFolder();
    const input = inputOf(first.prepared);
    const note = (target: string) => Promise.resolve(writeFileSync(target, 'A note.'));
    await writePublication({ ...input, parts: { 'old.txt': note } }, folder);
    writeFileSync(path.join(folder, 'mine.txt'), 'Mine.');
    expect(existsSync(path.join(folder, 'old.txt'))).toBe(true);
    await writePublication(input, folder);
    expect(existsSync(path.join(folder, 'old.txt'))).toBe(false);
    expect(existsSync(path.join(folder, 'mine.txt'))).toBe(true);
  });

  test('is never removed outside the folder, whatever a manifest says', async () => {
    const outer = newFolder();
    const folder = path.join(outer, 'publish');
    await writePublication(inputOf(first.prepared), folder);
    writeFileSync(path.join(outer, 'precious.txt'), 'Keep me.');
    const manifest = JSON.parse(readAll(folder).manifest);
    manifest.files.push({ path: '../precious.txt', bytes: 8, sha256: '0'.repeat(64) });
    writeFileSync(path.join(folder, MANIFEST), JSON.stringify(manifest));
    await writePublication(inputOf(first.prepared), folder);
    expect(existsSync(path.join(outer, 'precious.txt'))).toBe(true);
  });

  test('keeps its manifest when a part fails, and nothing half-written lies beside it', async () => {
    const folder = newFolder();
    const input = inputOf(first.prepared);
    await writePublication(input, folder);
    const before = readAll(folder).manifest;
    const parts = { 'part.txt': () => Promise.reject(new Error('no room')) };
    await expect(writePublication({ ...input, text: 'other', parts }, folder)).rejects.toThrow();
    expect(readAll(folder).manifest).toBe(before);
    expect(readdirSync(folder).filter((name) => /tmp|part/.test(name))).toEqual([]);
  });
});
