/** Pictures that move, as they are in the finished video: drawn on a canvas, and by screenshots. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { openStage } from '../../src/outputs/video';
import { msToFrames } from '../../src/time';
import type { Timeline } from '../../src/timeline/schema';
import { writeVideo } from '../../src/video/build';
import { AREAS } from '../../src/view/area';
import { layoutSolo } from '../../src/view/size/group/layout';
import { CARRIED } from '../../src/view/size/letters';
import { launch } from '../browser';
import { type Colour, type Moving, movingGif, movingPng, movingWebp } from '../moving';
import { movingVideo } from '../moving-files';
import { newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';

const COLOURS: Colour[] = [
  [200, 40, 20],
  [20, 40, 200],
  [20, 160, 40],
];
const PICTURE: Moving = {
  ...{ width: 60, height: 40 },
  frames: COLOURS.map((colour) => ({ colour, delayMs: 600 })),
};
const KINDS = ['gif', 'png', 'webp', 'mp4', 'webm'];
const DOCUMENT = `---\ntitle: Moving\nvoice: silent\ncaptions: false\n---\n\n# Moving\n${KINDS.map(
  (kind) => `\n## As ${kind}\n\n![A square](a.${kind})\n\nSome words are said of it.\n`,
).join('')}`;

interface Still {
  colour: Colour;
  width: number;
  height: number;
}

/** A still WebP of each frame, which only a browser writes here. */
async function stillsOf({ width, height, frames }: Moving): Promise<Buffer[]> {
  const browser = await launch();
  const page = await browser.newPage();
  const draw = async ({ colour, width, height }: Still) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = `rgb(${colour.join(' ')})`;
    context?.fillRect(0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  };
  const stills: Buffer[] = [];
  for (const { colour } of frames)
    stills.push(Buffer.from(await page.evaluate(draw, { colour, width, height })));
  await page.close();
  return stills;
}

const made = new Map<string, number[][]>();
let timeline: Timeline;

beforeAll(async () => {
  const file = writeSample(DOCUMENT, {
    'a.gif': movingGif(PICTURE),
    'a.mp4': await movingVideo(PICTURE, 'mp4'),
    'a.webm': await movingVideo(PICTURE, 'webm'),
    'a.png': movingPng(PICTURE),
    'a.webp': movingWebp(PICTURE, await stillsOf(PICTURE)),
  });
  const prepared = await prepareDocument(file, 'silent');
  timeline = prepared.timeline;
  for (const draw of ['web', 'screenshots'] as const) {
    const stage = await openStage(prepared);
    const target = path.join(newFolder(), 'moving.mp4');
    const { folder: documentFolder } = prepared.document;
    const { store } = prepared;
    const onProgress = () => undefined;
    await writeVideo(
      {
        ...stage,
        ...{ format: 'landscape', draw, documentFolder, captions: false, store, onProgress },
      },
      target,
    );
    made.set(draw, await readColours(target));
  }
}, 300_000);

/** Where the middle of the pictures is; they are as large as each other. */
function middle(): string {
  const scene = timeline.scenes[1]?.scene;
  if (scene?.kind !== 'figure') throw new Error('The first scene shows no picture.');
  const solo = layoutSolo(scene, CARRIED, 'landscape', AREAS.landscape);
  const { left = 0, top = 0, width = 0, height = 0 } = solo?.standing?.picture ?? {};
  return `${Math.round(left + width / 2)}:${Math.round(top + height / 2)}`;
}

/** What stands in the middle of the picture at each frame. */
async function readColours(file: string): Promise<number[][]> {
  const folder = newFolder();
  await runFfmpeg(['-i', file, '-vf', `crop=2:2:${middle()}`, path.join(folder, '%05d.png')]);
  const names = readdirSync(folder).sort();
  return names.map((name) => [
    ...PNG.sync.read(readFileSync(path.join(folder, name))).data.subarray(0, 3),
  ]);
}

describe.each(['web', 'screenshots'])('in a video drawn by %s', (draw) => {
  test.each(KINDS.map((kind, i) => [kind, i + 1] as const))(
    'a moving %s shows the frame of the moment',
    (_, scene) => {
      const startMs = timeline.scenes[scene]?.startMs ?? 0;
      const times = [550, 700, 1300, 1900];
      const seen = times.map((ms) => made.get(draw)?.[msToFrames(startMs) + msToFrames(ms)]);
      for (const [i, colour] of [...COLOURS, COLOURS[0]].entries())
        for (const [channel, value] of (colour ?? []).entries())
          expect(Math.abs((seen[i]?.[channel] ?? 0) - value), `${seen}`).toBeLessThan(20);
    },
  );
});

test('a video is read as large and as long as it is, with a picture of it', async () => {
  const [, , , , mp4] = timeline.scenes;
  expect(mp4?.scene).toMatchObject({ src: 'a.mp4', width: 60, height: 40 });
  const { film } = mp4?.scene.kind === 'figure' ? mp4.scene : {};
  expect(film?.poster).toMatch(/^data:image\/jpeg;base64,/);
  expect(Math.abs((film?.durationMs ?? 0) - 1800)).toBeLessThan(100);
});
