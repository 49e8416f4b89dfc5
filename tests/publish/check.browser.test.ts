/** Every rule of a publication, broken once. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { publishMessages } from '../../src/problem/messages/publish';
import { checkPublication } from '../../src/publish/check';
import type { Code } from '../../src/publish/finding';
import { MANIFEST, type Manifest } from '../../src/publish/manifest';
import { writePublication } from '../../src/publish/write';
import { encodeSamples } from '../../src/sound/encode';
import { checkText, newFolder, readOf, timelineOf } from '../sample';
import { PARTS } from './parts';

const TEXT = `---
title: A title
voice: silent
---

# A title

One sentence of some length, which is followed by another. Here it is, as long as the first one was.

## Next

It has a source.[^a] One sentence of some length, which is followed by another, as long as that.

[^a]: **Roe, 2020.** On sentences.
`;

const RATE = 16_000;
const SECONDS = 36;

/** A file with a tone of this amplitude (1 is full scale), and chapters at these seconds. No picture: no rule needs it. */
async function writeVideo(file: string, amplitude: number, starts: readonly number[]) {
  const samples = Int16Array.from({ length: RATE * SECONDS }, (_, i) =>
    Math.round(32_767 * amplitude * Math.sin((2 * Math.PI * 1000 * i) / RATE)),
  );
  const aac = ['-c:a', 'aac', '-f', 'adts'];
  const sound = await encodeSamples({ samples, sampleRate: RATE }, aac);
  const [list, track] = ['list.txt', 'track.mp4'].map((name) => path.join(newFolder(), name));
  if (!list || !track) throw new Error('two files');
  const copy = ['-c', 'copy', '-f', 'mp4'];
  await runFfmpeg(['-f', 'aac', '-i', 'pipe:0', ...copy, track], { input: sound });
  const chapters = starts.map((at, i) => `chapter ${i} ${at} ${starts[i + 1] ?? SECONDS}\n`);
  writeFileSync(list, `ffconcat version 1.0\nfile '${track}'\n${chapters.join('')}`);
  await runFfmpeg(['-f', 'concat', '-safe', '0', '-i', list, ...copy, file]);
}

/** The same, with what its description says. */
async function describedVideo(
  file: string,
  amplitude: number,
  starts: readonly number[],
  description: string,
) {
  await writeVideo(file, amplitude, starts);
  writeFileSync(path.join(path.dirname(file), 'description.txt'), description);
}

/** A publication of a short document without a video. */
async function publication(text = TEXT): Promise<string> {
  const checked = await checkText(text);
  const { document, scenes } = readOf(checked);
  const timeline = await timelineOf(checked);
  const folder = newFolder();
  const input = { timeline, own: scenes.own, text: document.text, store: openStore(newFolder()) };
  await writePublication({ ...input, videos: [], parts: PARTS, tools: {} }, folder);
  return folder;
}

/** The same with the video that `write` writes, which its manifest names. */
async function publicationWith(write: (file: string) => unknown): Promise<string> {
  const folder = await publication();
  await write(path.join(folder, 'talk.mp4'));
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8'));
  const size = { durationMs: 0, frames: 0, width: 0, height: 0, chapters: 0 };
  manifest.videos = [{ path: 'talk.mp4', ...size, integratedLufs: null, truePeakDbtp: null }];
  manifest.files.push({ path: 'talk.mp4', bytes: 0, sha256: '0'.repeat(64) });
  writeFileSync(path.join(folder, MANIFEST), JSON.stringify(manifest));
  return folder;
}

type Change = (text: string) => string;
const CUE = /(\d\d:\d\d:\d\d[.,]\d{3}) --> (\d\d:\d\d:\d\d[.,]\d{3})/;

/** For each rule of the texts a file of them, and a change that breaks it. */
const texts: Partial<Record<Code, [name: string, change: Change]>> = {
  manifestBroken: [MANIFEST, (text) => text.slice(1)],
  fileMissing: [MANIFEST, (text) => text.replace('"captions.srt"', '"captions.ssa"')],
  fileChanged: ['transcript.md', (text) => `${text}!`],
  fileUnknown: ['other.txt', () => 'Other.'],
  captionsBroken: ['captions.vtt', (text) => text.replace('WEBVTT', 'VTT')],
  captionsDiffer: ['captions.srt', (text) => text.replace('sentence', 'phrase')],
  captionLines: ['captions.srt', (text) => text.replace(' sentence', '\nsentence\nthen')],
  captionWide: ['captions.vtt', (text) => text.replace('sentence', 'sentence'.repeat(6))],
  captionFast: ['captions.vtt', (text) => text.replace('sentence', 'sentence'.repeat(9))],
  captionBrief: ['captions.vtt', (text) => text.replace(CUE, '00:00:00.600 --> 00:00:01.500')],
  captionOverlaps: ['captions.srt', (text) => text.replace(CUE, '$1 --> 00:00:09,000')],
  chaptersFew: ['description.txt', () => 'A title\n\n0:00 One\n0:12 Two\n'],
  chaptersStart: ['description.txt', () => 'A title\n\n0:01 One\n0:12 Two\n0:24 Three\n'],
  chapterBrief: ['description.txt', () => 'A title\n\n0:00 One\n0:09 Two\n0:24 Three\n'],
  descriptionLong: ['description.txt', (text) => text + 'é'.repeat(2500)],
  descriptionSigns: ['description.txt', (text) => `${text}<b>`],
  thumbnailBroken: ['thumbnail.jpg', (text) => text.slice(1)],
  transcriptBroken: ['transcript.html', (text) => text.replace('<h2', '<h4')],
};

/** For each rule of the video one that breaks it. */
const videos: Partial<Record<Code, (file: string) => unknown>> = {
  videoBroken: (file) => writeFileSync(file, 'no video'),
  chaptersDiffer: (file) =>
    describedVideo(file, 0.3, [0, 12, 24], '0:00 One\n0:11 Two\n0:24 Three\n'),
  loudnessOff: (file) => writeVideo(file, 0.05, []),
  peakHigh: (file) => writeVideo(file, 1, []),
};

const codesOf = async (folder: string) => (await checkPublication(folder)).map(({ code }) => code);

test('every rule is broken here once', () => {
  expect([...Object.keys(texts), ...Object.keys(videos)].sort()).toEqual(
    Object.keys(publishMessages).sort(),
  );
});

describe('a check of a publication', () => {
  test('finds nothing when nothing is wrong', async () => {
    expect(await checkPublication(await publication())).toEqual([]);
  });

  test('follows a link of the transcript to a scene whose id is not ASCII', async () => {
    const text = TEXT.replace('## Next', '## Übersicht\n\n- [See](#übersicht)\n');
    expect(await checkPublication(await publication(text))).toEqual([]);
  });

  test.each(Object.entries(texts))('finds %s', async (code, [name, change]) => {
    const folder = await publication();
    const file = path.join(folder, name);
    writeFileSync(file, change(code === 'fileUnknown' ? '' : readFileSync(file, 'utf8')));
    const findings = await checkPublication(folder);
    expect(findings.map((finding) => finding.code)).toContain(code);
    for (const { message, fix } of findings) {
      expect(message).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
    }
  });

  test.each(Object.entries(videos))('finds %s', async (code, write) => {
    expect(await codesOf(await publicationWith(write))).toContain(code);
  });

  test('lets a description that would be too long have fewer chapters', async () => {
    const write = (file: string) => describedVideo(file, 0.3, [0, 12, 24], 'A title\n');
    expect(await codesOf(await publicationWith(write))).not.toContain('chaptersDiffer');
  });

  test('finds all that is wrong at once', async () => {
    const folder = await publicationWith((file) =>
      describedVideo(file, 0.05, [0, 5], '0:00 One\n0:06 <b>Two</b>\n'),
    );
    expect([...new Set(await codesOf(folder))].sort()).toEqual([
      ...['chapterBrief', 'chaptersDiffer', 'chaptersFew', 'descriptionSigns', 'fileChanged'],
      'loudnessOff',
    ]);
  });

  test.each([
    ['a script', '</main>', '<script>1</script></main>'],
    ['a link that leads nowhere', 'href="#reference-1"', 'href="#reference-9"'],
    ['no language', '<html lang="en"', '<html lang=""'],
    ['a second title', '<h2', '<h1'],
  ])('finds in the transcript %s', async (_, from, to) => {
    const folder = await publication();
    const file = path.join(folder, 'transcript.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    expect(await codesOf(folder)).toContain('transcriptBroken');
  });

  test('of a folder that is not there finds that it has no manifest', async () => {
    expect(await codesOf(path.join(newFolder(), 'nowhere'))).toEqual(['manifestBroken']);
  });
});
