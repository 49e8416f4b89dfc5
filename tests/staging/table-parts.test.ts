import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import type { BlockPart } from '../../src/scene/draft';
import { richOf } from '../../src/scene/inline';
import { partRows } from '../../src/staging/table-parts';

const node: Nodes = { type: 'table', children: [] };
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const tableOf = (rows: string[][]): BlockPart => ({
  ...{ type: 'block', node, refs: [] },
  shown: {
    kind: 'table',
    align: rows[0]?.map(() => 'left') ?? [],
    header: [],
    rows: rows.map((cells) => cells.map((cell) => richOf(cell))),
  },
  steps: rows.map((cells) => ({ text: cells.join(' ') })),
});

test('a table whose rows have room on a stage stays as it is', () => {
  const part = tableOf([['Bread', words(40), words(40)]]);
  expect(partRows(part)).toBe(part);
});

test('a row of paragraphs comes in parts, each with a step of its own', () => {
  const part = partRows(
    tableOf([
      ['Bread', words(30), words(20), '', words(60)],
      ['Water', words(3), '', words(4), words(5)],
    ]),
  );
  expect(part.shown.kind === 'table' && part.shown.parts).toEqual([[1, 4], [1]]);
  expect(part.steps.map(({ text }) => text)).toEqual([
    `Bread ${words(30)} ${words(20)} `,
    words(60),
    `Water ${words(3)}  ${words(4)} ${words(5)}`,
  ]);
});

test('a single cell of many words is no part but itself', () => {
  const part = tableOf([['Bread', words(200)]]);
  expect(partRows(part)).toBe(part);
});
