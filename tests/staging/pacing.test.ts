/** What is said of a block for long comes a part at a time. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { scenesOf } from '../sample';

async function sceneOf<K extends Scene['kind']>(body: string, kind: K): Promise<Scene<K>> {
  const [scene] = await scenesOf(`## A\n\n${body}\n`);
  if (scene?.kind !== kind) throw new Error(`No scene of kind ${kind}, but ${scene?.kind}.`);
  return scene as Scene<K>;
}

const LONG = 'The starter needs a warm place in the kitchen, where nobody moves it.';
const MORE = 'It wants flour and water each day, and it thanks you with bubbles.';

describe('an item that is said for long', () => {
  test('comes by its sentences, each at its own step, as lines below the first', async () => {
    const scene = await sceneOf(`- ${LONG} ${MORE} Wait.\n- Bake.\n- Eat.`, 'points');
    expect(
      scene.items.map(({ text, details }) => [plainText(text).trim(), details.length]),
    ).toEqual([
      [LONG, 0],
      ['', 1],
      ['Bake.', 0],
      ['Eat.', 0],
    ]);
    expect(scene.items[1]?.details.map(plainText)).toEqual([`${MORE} Wait.`]);
    expect(scene.narration.map(({ text, marks }) => [text, marks])).toEqual([
      [`${LONG} ${MORE} Wait.`, [0, LONG.length + 1]],
      ['Bake.', [0]],
      ['Eat.', [0]],
    ]);
    expect(scene.steps).toHaveLength(4);
  });

  test('comes by the lines below it', async () => {
    const nested = `- Bread\n  - ${LONG}\n    - ${MORE}\n- Eat.\n- Rest.\n- Sleep.`;
    const { items } = await sceneOf(nested, 'points');
    expect(items.map(({ details }) => details.length)).toEqual([1, 1, 0, 0, 0]);
    expect(items[1]?.nesting).toEqual([{ depth: 1, mark: 'dot' }]);
  });

  test('that is one sentence comes in two pieces', async () => {
    const sentence =
      'If your kitchen is small and rather cold in winter, put the covered bowl into the oven and let nothing but its light burn overnight.';
    const { items, narration, steps } = await sceneOf(`- ${sentence}\n- Bake.\n- Eat.`, 'points');
    const shown = items.flatMap(({ text, details }) => [text, ...details].map(plainText));
    expect(shown.filter((words) => words !== '').join(' ')).toBe(`${sentence} Bake. Eat.`);
    expect(items.length).toBeGreaterThan(3);
    expect(narration[0]?.text).toBe(sentence);
    expect(narration.flatMap(({ marks }) => marks)).toHaveLength(steps.length);
  });

  test('stays whole where the prose speaks of it', async () => {
    const prose = 'The starter needs a warm place in the kitchen. You bake. You eat.';
    const { items } = await sceneOf(`${prose}\n\n- ${LONG} ${MORE}\n- Bake\n- Eat`, 'points');
    expect(items).toHaveLength(3);
  });
});

test('a box comes by its sentences', async () => {
  const { items, steps } = await sceneOf(`> [!NOTE]\n> ${LONG} ${MORE}`, 'callout');
  expect(items).toHaveLength(2);
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
