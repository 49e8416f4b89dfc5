/** Pictures of which only what changes is drawn, against the same ones drawn whole. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeChunksOnWeb } from '../../src/draw/canvas';
import { heldFrames } from '../../src/draw/frames';
import { openStage } from '../../src/outputs/video';
import { msToFrames } from '../../src/time';
import { motionOf } from '../../src/timeline/motion';
import { newFolder } from '../sample';
import { prepareDocument } from '../stage';

const TALK = `---
title: A talk
voice: silent
---

# A talk

## Lit rows

- One row reaches the edge
- And so does this one

The first row reaches the edge. The second one does, too.

## Cards that grow

1. Mix it
2. Knead it
3. Wait for it
4. Bake it

We mix it all. Then we knead it. We wait for it. At last, we bake it.

## Words that move

\`\`\`js
const one = 1;
\`\`\`

\`\`\`js
const more = 2;
const one = 1;
\`\`\`

There is one. Now there are more.

## Letters that hang over

Nobody saw it. Happy puppy. My gypsy jumps quickly.

## Anywhere

:::far

- A step

:::

This is drawn elsewhere.
`;
/** It draws beside its step and far from it, and as much in the middle of its way as it likes. */
const FAR = `
import { defineScene, Heading, itemSchema, itemSteps, listOf, readItems, Step, z } from 'lectern';
export default defineScene({
  kind: 'far',
  style: '.far i { position: fixed; left: 900px; top: 20px; width: 120px; height: 120px; background: teal; opacity: calc(4 * var(--p) * (1 - var(--p))) } .far::after { content: ""; position: fixed; left: calc(800px * (1 - var(--p))); top: 900px; width: 9px; height: 9px; background: black }',
  schema: z.object({ items: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, 'far');
    if (!list) return undefined;
    const items = readItems(list, tools, { kind: 'far', most: 1 });
    return { fields: { items }, steps: itemSteps(items) };
  },
  view: ({ scene }) => (
    <>
      <Heading text={scene.heading} />
      <Step n={1} className="far" style={{ width: 50, height: 50, background: 'crimson' }}><i /></Step>
    </>
  ),
});
`;
/** Of 255: what anti-aliasing differs by at most, and of how many pixels. */
const [SEEN, FEW] = [32, 40];
const PIXELS = 1920 * 1080;

/** Brightness of all pictures of each scene, drawn whole and in parts. */
const pictures = { whole: new Map<string, Buffer[]>(), parts: new Map<string, Buffer[]>() };

beforeAll(async () => {
  const file = path.join(newFolder(), 'talk.md');
  writeFileSync(file, TALK);
  writeFileSync(path.join(path.dirname(file), 'far.tsx'), FAR);
  const { timeline, ...prepared } = await prepareDocument(file);
  const stage = await openStage({ timeline, ...prepared });
  const browser = await stage.findBrowser();
  const chunks = timeline.scenes.slice(1).map((timed) => ({
    key: timed.scene.id,
    startFrame: msToFrames(timed.startMs),
    held: heldFrames(timed, true, motionOf(timeline.meta)),
  }));
  for (const [way, into] of Object.entries(pictures))
    await makeChunksOnWeb({
      ...{ browser, timeline, format: 'landscape', captions: true, chunks, scratch: newFolder() },
      ...{ own: stage.own, ownHash: stage.ownHash, publicFolder: stage.publicFolder },
      whole: way === 'whole',
      onPlanes(key, planes) {
        into.set(key, [...(into.get(key) ?? []), Buffer.from(planes.subarray(0, PIXELS))]);
      },
      onPicture: () => undefined,
      onChunk: async () => undefined,
    });
}, 300_000);

const SCENES = [
  ...['lit-rows', 'cards-that-grow', 'words-that-move', 'letters-that-hang-over', 'anywhere'],
];

describe.each(SCENES)('of the scene %s', (scene) => {
  test('each picture is the same, however it is drawn', () => {
    const [whole, parts] = [pictures.whole.get(scene) ?? [], pictures.parts.get(scene) ?? []];
    expect(whole.length).toBeGreaterThan(20);
    expect(parts).toHaveLength(whole.length);
    const others = whole.map((picture, i) => {
      let count = 0;
      for (let at = 0; at < PIXELS; at++)
        if (Math.abs((picture[at] ?? 0) - (parts[i]?.[at] ?? 0)) > SEEN) count += 1;
      return count;
    });
    expect(Math.max(...others)).toBeLessThan(FEW);
  });
});
