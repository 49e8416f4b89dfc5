import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { BlockPart } from '../../src/scene/draft';
import { drawnText, richOf } from '../../src/scene/inline';
import { laterIn } from '../../src/scene/later';
import { tellRows } from '../../src/staging/tell-rows';
import { toldRows } from '../../src/staging/told-rows';

const node: Nodes = { type: 'table', children: [] };
const tableOf = (header: string[], rows: string[][]): BlockPart => ({
  ...{ type: 'block', node, refs: [] },
  shown: {
    kind: 'table',
    align: rows[0]?.map(() => 'left') ?? [],
    header: header.map((cell) => richOf(cell)),
    rows: rows.map((cells) => cells.map((cell) => richOf(cell))),
  },
  steps: rows.map((cells) => ({ text: cells.join(' ') })),
});
const tell = async (part: BlockPart) => {
  const told = await toldRows(part, 'en');
  return told && tellRows(told);
};
const partsOf = (part?: BlockPart) =>
  part?.shown.kind === 'table' ? (part.shown.told?.parts ?? []) : [];

const BREAD = 'The bread rises in the warm kitchen until it is twice as high as it was before.';
const WATER = 'Water that is too hot kills the yeast, and cold water only makes it slow.';
const LONG = Array.from({ length: 6 }, (_, i) => `${BREAD.replace('bread', `bread ${i}`)}`).join(
  ' ',
);

test('a table of words and numbers is seen at a glance', async () => {
  expect(
    await tell(
      tableOf(
        ['Flour', 'Grams'],
        [
          ['Rye', '500'],
          ['Wheat', '250'],
        ],
      ),
    ),
  ).toBeUndefined();
});

describe('a table of sentences', () => {
  test('is told row by row, each part at its step, and named by its short first columns', async () => {
    const part = tableOf(
      ['#', 'Step', 'What happens', 'Why'],
      [
        ['1', 'Rise', BREAD, WATER],
        ['2', 'Bake', WATER, ''],
      ],
    );
    const [told, ...others] = (await tell(part)) ?? [];
    expect(others).toEqual([]);
    expect(told?.shown).toMatchObject({ told: { names: 2 } });
    expect(partsOf(told).map(({ row, lines }) => [row, lines.map(({ column }) => column)])).toEqual(
      [
        [0, [2]],
        [0, [3]],
        [1, [2]],
      ],
    );
    // A number is read, and not said.
    expect(told?.said?.map(({ text }) => text)).toEqual([
      `Rise. ${BREAD}`,
      WATER,
      `Bake. ${WATER}`,
    ]);
    const later = partsOf(told).flatMap(({ lines }) => lines.flatMap(({ text }) => laterIn(text)));
    const marks = told?.said?.flatMap((one) => one.marks) ?? [];
    expect(marks).toHaveLength(partsOf(told).length + later.length);
    expect(told?.steps).toHaveLength(marks.length);
  });

  test('has no part that is longer than a stage has room for, and loses no word', async () => {
    const [told] = (await tell(tableOf(['Name', 'Words'], [['Bread', LONG]]))) ?? [];
    const texts = partsOf(told).flatMap(({ lines }) => lines.map(({ text }) => drawnText(text)));
    expect(texts.join(' ').replace(/\s+/g, ' ')).toBe(LONG);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(230);
    // With one column of words nobody asks what it is called.
    expect(
      partsOf(told).flatMap(({ lines }) => lines.flatMap(({ column }) => column ?? [])),
    ).toEqual([]);
  });

  test('has short cells together, and says what they are', async () => {
    const part = tableOf(['Name', 'Type', 'Default', 'Words'], [['heat', 'number', '230', LONG]]);
    const [told] = (await tell(part)) ?? [];
    expect(partsOf(told)[0]?.lines.map(({ column }) => column)).toEqual([2]);
    expect(told?.said?.[0]?.text).toBe('heat. number. Default: 230.');
  });

  test('goes on in further scenes, each with its own rows and references', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => [`Row ${i}`, `${BREAD} ${WATER}`]);
    const parts = (await tell(tableOf(['Name', 'Words'], rows))) ?? [];
    expect(parts.length).toBeGreaterThan(1);
    const names = parts.flatMap(({ shown }) =>
      shown.kind === 'table' ? shown.rows.map(([name]) => drawnText(name ?? [])) : [],
    );
    expect(names).toEqual(rows.map(([name]) => name));
    for (const part of parts) expect(partsOf(part)[0]?.row).toBe(0);
  });
});
