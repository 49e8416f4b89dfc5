/** What is said of a block for long comes a part at a time. */
import { describe, expect, test } from 'vitest';
import { plainText, type Rich } from '../../src/scene/inline';
import { firstOf, laterIn } from '../../src/scene/later';
import type { Scene } from '../../src/scene/schema';
import { scenesOf } from '../sample';

async function sceneOf<K extends Scene['kind']>(body: string, kind: K): Promise<Scene<K>> {
  const [scene] = await scenesOf(`## A\n\n${body}\n`);
  if (scene?.kind !== kind) throw new Error(`No scene of kind ${kind}, but ${scene?.kind}.`);
  return scene as Scene<K>;
}

const LONG = 'The starter needs a warm place in the kitchen, where nobody moves it.';
const MORE = 'It wants flour and water each day, and it thanks you with bubbles.';

/** What comes first, and what comes later, with its step. */
const partsOf = (line: Rich): (string | number)[][] => [
  [plainText(firstOf(line)).trim()],
  ...laterIn(line).map(({ step, children }) => [step, plainText(children).trim()]),
];

describe('an item that is said for long', () => {
  test('is one text, whose sentences come each at its own step', async () => {
    const scene = await sceneOf(`- ${LONG} ${MORE} Wait.\n- Bake.\n- Eat.`, 'points');
    expect(scene.items.map(({ text }) => partsOf(text))).toEqual([
      [[LONG], [2, `${MORE} Wait.`]],
      [['Bake.']],
      [['Eat.']],
    ]);
    expect(scene.narration.map(({ text, marks }) => [text, marks])).toEqual([
      [`${LONG} ${MORE} Wait.`, [0, LONG.length + 1]],
      ['Bake.', [0]],
      ['Eat.', [0]],
    ]);
    expect(scene.steps.map(({ text }) => text)).toEqual([LONG, `${MORE} Wait.`, 'Bake.', 'Eat.']);
  });

  test('comes by the lines below it', async () => {
    const nested = `- Bread\n  - ${LONG}\n    - ${MORE}\n- Eat.\n- Rest.\n- Sleep.`;
    const { items, steps } = await sceneOf(nested, 'points');
    expect(items.map(({ details }) => details.map(partsOf))).toEqual([
      [[[LONG]], [[''], [2, MORE]]],
      ...[[], [], []],
    ]);
    expect(items[0]?.nesting).toEqual([
      { depth: 0, mark: 'dot' },
      { depth: 1, mark: 'dot' },
    ]);
    expect(steps).toHaveLength(5);
  });

  test('shows nothing below what comes later before that is there', async () => {
    const nested = `- Bread\n  - ${LONG}\n  - ${MORE}\n  - Wait.\n- Eat.\n- Rest.\n- Sleep.`;
    const { items } = await sceneOf(nested, 'points');
    expect(items[0]?.details.map(partsOf)).toEqual([
      [[LONG]],
      [[''], [2, MORE]],
      [[''], [3, 'Wait.']],
    ]);
  });

  test.each(['-', '1.'])('that is one sentence comes in two pieces: %s', async (mark) => {
    const sentence =
      'If your kitchen is small and rather cold in winter, put the covered bowl into the oven and let nothing but its light burn overnight.';
    const kind = mark === '-' ? 'points' : 'steps';
    const body = `${mark} ${sentence}\n${mark} Bake.\n${mark} Eat.`;
    const { items, narration, steps } = await sceneOf(body, kind);
    expect(items.map(({ text }) => plainText(text)).join(' ')).toBe(`${sentence} Bake. Eat.`);
    expect(items.map(({ text }) => laterIn(text).length)).toEqual([1, 0, 0]);
    expect(narration[0]?.text).toBe(sentence);
    expect(narration.flatMap(({ marks }) => marks)).toHaveLength(steps.length);
  });

  test('goes on in others, which may turn pages, where it fills a stage', async () => {
    const item = Array.from({ length: 4 }, () => `${LONG} ${MORE}`).join(' ');
    const { items } = await sceneOf(`> [!NOTE]\n> - ${item}`, 'callout');
    expect(items.length).toBeGreaterThan(3);
    expect(items.slice(1).every(({ text }) => text.length === 0)).toBe(true);
    // A paragraph in a box goes on as one.
    const box = await sceneOf(`> [!NOTE]\n> ${item}`, 'callout');
    expect(box.items.length).toBeGreaterThan(3);
    expect(box.items.every(({ text, details }) => text.length > 0 && details.length === 0)).toBe(
      true,
    );
  });

  test('stays whole where the prose speaks of it', async () => {
    const prose = 'The starter needs a warm place in the kitchen. You bake. You eat.';
    const { items } = await sceneOf(`${prose}\n\n- ${LONG} ${MORE}\n- Bake\n- Eat`, 'points');
    expect(items).toHaveLength(3);
  });
});

test('a box comes by its sentences', async () => {
  const { items, steps } = await sceneOf(`> [!NOTE]\n> ${LONG} ${MORE}`, 'callout');
  expect(items.map(({ text }) => partsOf(text))).toEqual([[[LONG], [2, MORE]]]);
  expect(steps).toHaveLength(2);
});

test('a quote comes by its sentences, and one that is said in a breath stands whole', async () => {
  const quote = await sceneOf(`> ${LONG} ${MORE}\n>\n> — Ada`, 'quote');
  expect(quote.paced).toBe(true);
  expect(quote.steps.map(({ text }) => text.trim())).toEqual([LONG, MORE, 'Ada']);
  expect(await sceneOf(`> ${LONG}\n>\n> — Ada`, 'quote')).not.toHaveProperty('paced');
});

test('an item that nobody says comes in parts, too, where it fills a stage', async () => {
  const item = Array.from({ length: 5 }, () => `${LONG} ${MORE}`).join(' ');
  const prose =
    'Starter and kitchen: flour, water, a warm place, bubbles each day. It wants baking.';
  const { items, steps } = await sceneOf(`${prose}\n\n- ${item}\n- Bake.`, 'points');
  expect(items.length).toBeGreaterThan(3);
  expect(steps).toHaveLength(items.length);
});
