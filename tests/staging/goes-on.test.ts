import { describe, expect, test } from 'vitest';
import { checkBody, readOf } from '../sample';

const TABLE = '| Name | Colour |\n| --- | --- |\n| Apple | red |\n| Pear | green |\n';
const CHART = '```chart\ntype: bar\ndata:\n  One: 10\n  Two: 24\n```\n';
const POINTS = '- Apples\n- Pears\n\nApples and pears.\n';

/** What stays, of each scene after the title. */
const staying = async (body: string) => {
  const { scenes } = readOf(await checkBody(body)).scenes;
  return scenes
    .slice(1)
    .map(({ id, kind, continues, goesOn }) => [id, kind, continues ?? false, goesOn ?? false]);
};

describe('a heading', () => {
  test('stays in the scenes of its section that have it at the same place', async () => {
    const found = await staying(`## One\n\n${TABLE}\nA table.\n\n${CHART}\nA chart.\n`);
    expect(found).toEqual([
      ['one', 'table', false, true],
      ['one-2', 'chart', true, false],
    ]);
  });

  test('of another section comes by itself, also where it has the same words', async () => {
    const found = await staying(`## One\n\n${TABLE}\n## One {#two}\n\n${POINTS}`);
    expect(found.map(([, , continues, goesOn]) => [continues, goesOn])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  test('comes by itself where it has two full grounds', async () => {
    const [first] = await staying(
      `## One {ground=full}\n\n${TABLE}\nA table.\n\n${CHART}\nA chart.\n`,
    );
    expect(first).toEqual(['one', 'table', false, false]);
  });
});

test('the ground that a heading asks for is that of each of its scenes', async () => {
  const { scenes } = readOf(
    await checkBody(`## One {ground=tint}\n\n${TABLE}\nA table.\n\n${CHART}\nA chart.\n`),
  ).scenes;
  expect(scenes.map(({ ground }) => ground)).toEqual([undefined, 'tint', 'tint']);
});

test('prose under a heading that was read in its section has it again', async () => {
  const long = 'Dough rises while you sleep, and it tastes of more the longer it waits. '.repeat(5);
  const { scenes } = readOf(
    await checkBody(`## One\n\n${long}\n\n${long}\n\n${long}\n\n## One {#two}\n\nBriefly.\n`),
  ).scenes;
  expect(scenes.map(({ id, again }) => [id, again ?? false]).slice(1)).toEqual([
    ['one', false],
    ['one-2', true],
    ['two', false],
  ]);
});
