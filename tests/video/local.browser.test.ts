/** Edits stay local: what is made again is the scene that an edit is in, whatever stands in it, and drafting makes nothing again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { draftText } from '../../src/draft/draft';
import { openFallback } from '../../src/font/fallback';
import type { Timeline } from '../../src/timeline/schema';
import { chunkFields } from '../../src/video/chunk';
import { checkText, type Files, newFolder, readOf, timelineOf } from '../sample';

const store = openStore(newFolder());
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="160"><rect width="90" height="160"/></svg>';
const FILES: Files = { 'tower.svg': SVG };
const publicFolder = newFolder();
mkdirSync(path.join(publicFolder, 'assets'));
writeFileSync(path.join(publicFolder, 'assets/tower.svg'), SVG);

const FRONT =
  '---\ntitle: A talk\nvoice: silent\nlang: en\n---\n\n# A talk\n\nHello, all of you.\n';
const BLOCKS =
  '## Blocks\n\nThis is what you need:\n\n![A tower](tower.svg)\n\n- Rye flour\n- Salt\n- Water\n';
const PAGES = `## Pages\n\n${Array.from({ length: 14 }, (_, i) => `- Item ${i} of a long list`).join('\n')}\n`;
const LONG =
  '- The starter needs a warm place in the kitchen, where nobody moves it. It wants flour and water each day, and it thanks you with bubbles.\n- Bake.\n- Eat.\n- Rest.\n';
const PROSE =
  '## Prose\n\nSlow dough tastes of more. A long dough feeds bacteria as well as yeast, and they make the acids that give a crust its depth. If your kitchen is small, a covered bowl on the lowest shelf of the fridge is enough for a week.\n\nNobody who has tasted it would ever think that this bread was made without any hurry at all.\n\n```js\nbake(bread)\n```\n\nIt takes an hour.\n';
const V0 = [FRONT, BLOCKS, PAGES, `## Long\n\n${LONG}`, PROSE].join('\n');

const read = async (text: string): Promise<Timeline> => timelineOf(await checkText(text, FILES));

/** What decides the picture and the sound of each scene, by its id. */
async function madeOf(timeline: Timeline): Promise<Record<string, string>> {
  const made = timeline.scenes.map(async (timed) => {
    const fields = await chunkFields(timed, {
      ...{ timeline, format: 'landscape', captions: true, publicFolder, store },
      ...{
        ownCodes: new Map(),
        ownStyle: '',
        renderer: { draw: 'web', version: '1', system: 'linux-x64' },
      },
      fallback: openFallback(store, undefined, () => []),
    });
    return [timed.scene.id, JSON.stringify([fields, timed.sounds])] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

async function changed(before: string, after: string): Promise<string[]> {
  const [v0, v1] = [await madeOf(await read(before)), await madeOf(await read(after))];
  return Object.keys({ ...v0, ...v1 }).filter((id) => v0[id] !== v1[id]);
}

describe('an edit makes again the scene that it is in, and no other', () => {
  test.each([
    ['of one of several blocks', 'Rye flour', 'Wheat flour', ['blocks']],
    ['of a list on several pages', 'Item 9 of', 'Item nine of', ['pages']],
    ['of an item that comes in parts', 'with bubbles', 'with air', ['long']],
    ['of prose with lines that were chosen', 'for a week', 'for a month', ['prose']],
    ['of prose after code', 'It takes an hour', 'It takes two hours', ['prose-2']],
  ])('%s', async (_, from, to, ids) => {
    expect(await changed(V0, V0.replace(from, to))).toEqual(ids);
  });

  test('and taken back, nothing', async () => {
    const first = await madeOf(await read(V0));
    await madeOf(await read(V0.replace('Rye flour', 'Wheat flour')));
    expect(await madeOf(await read(V0))).toEqual(first);
  });
});

test('drafted, a document has the same timeline', async () => {
  const { text, written } = await draftText(V0, { name: 'talk', folder: newFolder() });
  expect(written.length).toBeGreaterThan(2);
  expect(readOf(await checkText(text, FILES)).scenes).toEqual(
    readOf(await checkText(V0, FILES)).scenes,
  );
  expect(await read(text)).toEqual(await read(V0));
});
