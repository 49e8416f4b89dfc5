/** What becomes of diagrams that Mermaid draws, where nothing is drawn now. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeHash } from '../../src/cache/code';
import { fingerprint } from '../../src/cache/fingerprint';
import { openStore } from '../../src/cache/store';
import { lineOf, writtenWays } from '../../src/mermaid/ways';
import { checkDocument } from '../../src/pipeline';
import type { Outcome } from '../../src/scene/diagram/drawing';
import { checkBody, FRONT, newFolder, placesOf, writeSample } from '../sample';

const SOURCE = 'erDiagram\n  A ||--o{ B : has';
const body = (source: string) =>
  `## Parts\n\nThey belong together.\n\n\`\`\`mermaid\n${source}\n\`\`\`\n`;
const NOWHERE = '/nowhere/chromium';

/** A document of one diagram, read where this is in the store, and no browser. */
async function read(source: string, kept?: Outcome, theme = 'paper') {
  const storeDir = path.join(newFolder(), 'store');
  const store = openStore(storeDir);
  const code = await codeHash('mermaid', store);
  const key = fingerprint({ source, theme: 'paper', lang: 'en', code });
  if (kept) await store.write('diagrams', key, Buffer.from(JSON.stringify(kept)));
  const front = FRONT.replace('\n---\n', `\nlang: en\ntheme: ${theme}\n---\n`);
  const file = writeSample(front + body(source));
  return checkDocument(file, { drawing: { storeDir, browser: NOWHERE } });
}

const picture = (src: string, width = 800) => ({ src, width, height: 450, type: 16 });
const PICTURES = {
  landscape: picture('data:image/svg+xml,wide'),
  portrait: picture('data:image/svg+xml,high'),
  square: picture('data:image/svg+xml,wide'),
};

test('a check needs no browser: the diagram counts as drawn, in words', async () => {
  const checked = await checkBody(body(SOURCE));
  expect(placesOf(checked)).toEqual([]);
  expect(checked.read?.scenes.scenes[1]).toMatchObject({
    ...{ kind: 'figure', missing: 'undrawn', alt: 'Entity relationship diagram: A, B' },
  });
});

test('a diagram of a kind of ours that our reader cannot read is drawn, too, and it is said where it stops', async () => {
  const checked = await checkBody(body('graph TD\n  A -->'));
  expect(placesOf(checked)).toEqual(['14:1 diagramBroken']);
  expect(checked.read?.scenes.scenes[1]).toMatchObject({ kind: 'figure' });
});

test('without a browser its source is shown, and a warning says why', async () => {
  const checked = await read(SOURCE);
  expect(placesOf(checked)).toEqual(['14:1 diagramUndrawn']);
  expect(checked.problems[0]?.message).toContain(`There is no browser at ${NOWHERE}.`);
  expect(checked.problems[0]?.severity).toBe('warning');
  expect(checked.read?.scenes.scenes[1]).toMatchObject({ kind: 'code', language: 'mermaid' });
});

test('what is in the store needs no browser, and each format has its picture', async () => {
  const checked = await read(SOURCE, { pictures: PICTURES });
  expect(placesOf(checked)).toEqual([]);
  expect(checked.read?.scenes.scenes[1]).toMatchObject({
    ...{ kind: 'figure', steps: [], width: 800, height: 450, src: PICTURES.landscape.src },
    others: { portrait: { src: PICTURES.portrait.src, width: 800, height: 450 } },
  });
});

test('another theme is another picture', async () => {
  const checked = await read(SOURCE, { pictures: PICTURES }, 'night');
  expect(placesOf(checked)).toEqual(['14:1 diagramUndrawn']);
});

test('what Mermaid refuses is shown as its source, with its words, at its line', async () => {
  const checked = await read(SOURCE, { refused: 'Parse error on line 2', line: 1 });
  expect(placesOf(checked)).toEqual(['16:1 diagramRefused']);
  expect(checked.problems[0]?.message).toContain('Parse error on line 2');
  expect(checked.read?.scenes.scenes[1]).toMatchObject({ kind: 'code' });
});

test('letters that are too small to be read are a warning', async () => {
  const landscape = picture('data:image/svg+xml,wide', 4000);
  const checked = await read(SOURCE, { pictures: { ...PICTURES, landscape } });
  expect(placesOf(checked)).toEqual(['14:1 diagramSmall']);
  expect(checked.problems[0]?.message).toContain('8 px');
});

test('parts that may stand either way are drawn in both, unless the author chose', () => {
  expect(writtenWays(SOURCE)).toEqual([SOURCE, 'erDiagram\n  direction LR\n  A ||--o{ B : has']);
  expect(writtenWays('erDiagram\n  direction TB\n  A')).toHaveLength(1);
  expect(writtenWays('gitGraph\n  commit')).toHaveLength(1);
});

test('the line that Mermaid names is found in the source as it was written', () => {
  const source = '---\ntitle: T\n---\n%% a comment\n\ngitGraph\n  %% another\n  commit\n  wrong';
  expect(source.split('\n')[lineOf(source, 2)]).toBe('  wrong');
  expect([lineOf('gitGraph\nwrong', 1), lineOf('gitGraph\nwrong', 7), lineOf('', 3)]).toEqual([
    1, 1, 0,
  ]);
});

test('a figure may hold a diagram that Mermaid draws, and none that we draw', async () => {
  const inFigure = (source: string) =>
    checkBody(
      `## Parts\n\nThey belong together.\n\n:::figure\n\`\`\`mermaid\n${source}\n\`\`\`\n:::\n`,
    );
  expect((await inFigure(SOURCE)).read?.scenes.scenes[1]).toMatchObject({ kind: 'figure' });
  const ours = await inFigure('graph TD\n  A --> B');
  expect(ours.read?.scenes.scenes[1]).toMatchObject({ kind: 'diagram' });
});
