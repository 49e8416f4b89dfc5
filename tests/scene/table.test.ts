import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkBody, placesOf } from '../sample';

async function tableOf(body: string) {
  const checked = await checkBody(`## A\n\n${body}\n`);
  const [, scene] = checked.read?.scenes.scenes ?? [];
  if (scene?.kind !== 'table') throw new Error(scene?.kind);
  const { header, rows, align } = scene;
  const words = rows.map((row) => row.map(plainText));
  return { header: header.map(plainText), rows: words, align, places: placesOf(checked) };
}

describe('a table', () => {
  test('with a row too long keeps all of it in the last cell', async () => {
    expect(await tableOf('| a | b |\n| - | - |\n| 1 | 2 | 3 | 4 |')).toMatchObject({
      rows: [['1', '2 · 3 · 4']],
      places: ['12:9 rowTooLong'],
    });
  });

  test('with a row too short has empty cells', async () => {
    expect(await tableOf('| a | b |\n| - | - |\n| 1 |')).toMatchObject({
      rows: [['1', '']],
      places: [],
    });
  });

  test('may have no names of columns', async () => {
    expect(await tableOf('| | |\n| - | -: |\n| 1 | 2 |')).toEqual({
      ...{ header: [], rows: [['1', '2']] },
      ...{ align: ['left', 'right'], places: [] },
    });
  });

  test('of names alone shows them as a row', async () => {
    expect(await tableOf('| a | b |\n| - | - |')).toMatchObject({ header: [], rows: [['a', 'b']] });
  });
});
