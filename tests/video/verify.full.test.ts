/** Frames of the finished video against plain Remotion, and a view that draws by time. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { makeDeck } from '../../src/outputs/deck';
import { describeVerified } from '../../src/outputs/told';
import { makeVideo, verify } from '../../src/outputs/video';
import type { Prepared } from '../../src/pipeline';
import { msToFrames } from '../../src/time';
import { LEAST_SSIM, sampleFrames } from '../../src/video/verify';
import { newFolder } from '../sample';
import { prepareDocument } from '../stage';

const DOCUMENT = `---
title: A clock
voice: silent
captions: false
---

# A clock

Here it is.

## It runs

:::clock

- Noon

:::

It is noon.
`;
/** A bar that grows by 10 px in each frame. */
const CLOCK = `
import { defineScene, Heading, itemSchema, itemSteps, listOf, readItems, useStage, z } from 'lectern';
export default defineScene({
  kind: 'clock',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, 'clock');
    if (!list) return undefined;
    const items = readItems(list, tools, { kind: 'clock', most: 1 });
    return { fields: { items }, steps: itemSteps(items) };
  },
  everyFrame: true,
  view({ scene }) {
    const { localMs } = useStage();
    const width = localMs === undefined ? 900 : 200 + localMs * 0.3;
    return (
      <>
        <Heading text={scene.heading} />
        <div className="bar" style={{ width, height: 200, background: 'teal' }} />
      </>
    );
  },
});
`;

const LONG_MS = 300_000;
let prepared: Prepared;
let file: string;
beforeAll(async () => {
  const document = path.join(newFolder(), 'talk.md');
  writeFileSync(document, DOCUMENT);
  writeFileSync(path.join(path.dirname(document), 'clock.tsx'), CLOCK);
  prepared = await prepareDocument(document);
  ({ file } = await makeVideo(prepared));
}, LONG_MS);

describe('verifying', { timeout: LONG_MS }, () => {
  test('finds every frame as plain Remotion draws it', async () => {
    const verified = await verify(prepared, file);
    expect(verified).toHaveLength(24);
    expect(new Set(verified.map(({ scene }) => scene))).toEqual(new Set(['a-clock', 'it-runs']));
    expect(verified[0]?.ssim).toBeGreaterThan(LEAST_SSIM);
    expect(describeVerified(verified)).toMatchObject({ failed: false });
  });

  test('finds frames that are not', async () => {
    const document = path.join(newFolder(), 'talk.md');
    writeFileSync(document, DOCUMENT.replace('It runs', 'It has stopped, and nobody knows why'));
    writeFileSync(path.join(path.dirname(document), 'clock.tsx'), CLOCK);
    const other = await prepareDocument(document);
    const verified = await verify(other, file);
    const bad = verified.filter(({ ssim }) => ssim < LEAST_SSIM);
    expect(new Set(bad.map(({ scene }) => scene))).toEqual(
      new Set(['it-has-stopped-and-nobody-knows-why']),
    );
    const { text, failed } = describeVerified(verified);
    expect(failed).toBe(true);
    expect(text).toMatch(/^\d+ of 24 frames are not as plain Remotion draws them:\n {2}frame \d+/);
  });
});

test.each([0, 0.5, 0.999_999])('the sample has no frame twice: %d', (at) => {
  for (let frames = 1; frames < 300; frames++) {
    const sample = sampleFrames(frames, () => at);
    expect(sample).toHaveLength(Math.min(24, frames));
    expect(new Set(sample).size).toBe(sample.length);
    expect(sample.at(-1)).toBeLessThan(frames);
  }
});

test(
  'a view that draws by time is drawn at every frame',
  async () => {
    const [first, clock] = prepared.timeline.scenes;
    if (!first || !clock) throw new Error('There are two scenes.');
    const folder = newFolder();
    const start = (msToFrames(clock.startMs) - 0.25) / 30;
    const args = ['-ss', String(start), '-i', file, '-frames:v', '30', '-vf', 'format=gray'];
    await runFfmpeg([...args, path.join(folder, '%02d.png')]);
    const widths = Array.from({ length: 30 }, (_, i) => {
      const png = PNG.sync.read(
        readFileSync(path.join(folder, `${String(i + 1).padStart(2, '0')}.png`)),
      );
      return barWidth(png);
    });
    // 0.3 px a millisecond, from the first frame of the scene on.
    expect(widths.map((width) => width - (widths[0] ?? 0))).toEqual(
      widths.map((_, frame) => expect.closeTo(10 * frame, -0.5)),
    );
  },
  LONG_MS,
);

test('and the deck shows what it draws without a time', async () => {
  expect(readFileSync(await makeDeck(prepared), 'utf8')).toMatch(/class="bar" style="width:900px/);
});

/** Width of the dark bar: the longest run of pixels as dark as it in any row. */
function barWidth({ data, width, height }: PNG): number {
  let longest = 0;
  for (let y = 0; y < height; y += 20) {
    let run = 0;
    for (let x = 0; x < width; x++) {
      run = (data[4 * (y * width + x)] ?? 255) < 130 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
