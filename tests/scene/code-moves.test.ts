/** Which words of code stay from one version to the next, and where they stand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Moving, moveTokens } from '../../src/scene/code-moves';
import { checkBody, placesOf } from '../sample';

const plain = (code: string) => code.split('\n').map((text) => [{ text }]);
const moved = (...versions: string[]): Moving[] => moveTokens(versions.map(plain));

/** A version again, from the words that it has. */
function drawn(all: readonly Moving[], version: number): string {
  const rows: string[] = [];
  for (const { text, from, at } of all) {
    const place = at[version - from];
    if (!place || version < from) continue;
    const [line, column] = place;
    const row = (rows[line] ?? '').padEnd(column);
    rows[line] = row.slice(0, column) + text + row.slice(column + text.length);
  }
  return Array.from(rows, (row = '') => row.trimEnd())
    .join('\n')
    .trimEnd();
}

describe('words of code', () => {
  test('stay where nothing changes, as one', () => {
    expect(moved('const a = 1;', 'const a = 1;')).toEqual([
      {
        text: 'const a = 1;',
        from: 0,
        at: [
          [0, 0],
          [0, 0],
        ],
      },
    ]);
  });

  test('move with the line that they stand in, and around what is new', () => {
    const all = moved('const a = 1', '// one\nconst b = a = 1');
    expect(all).toContainEqual({
      text: 'const',
      from: 0,
      at: [
        [0, 0],
        [1, 0],
      ],
    });
    expect(all).toContainEqual({
      text: 'a = 1',
      from: 0,
      at: [
        [0, 6],
        [1, 10],
      ],
    });
    expect(all).toContainEqual({ text: 'b =', from: 1, at: [[1, 6]] });
  });

  test('are found again where they were moved past others', () => {
    const all = moved(
      'first(one, two)\nsecond(three, four, five)',
      'second(three, four, five)\nfirst(one, two)',
    );
    expect(all.every(({ at }) => at.length === 2)).toBe(true);
  });

  test('come again as new ones after a version without them', () => {
    expect(moved('a', 'b', 'a').map(({ text, from, at }) => [text, from, at.length])).toEqual([
      ['a', 0, 1],
      ['b', 1, 1],
      ['a', 2, 1],
    ]);
  });

  test('make each version again, whatever the versions are', () => {
    const line = fc
      .array(fc.constantFrom('a', 'bc', '(', ')', '=', ' ', '  ', '1'), { maxLength: 8 })
      .map((all) => all.join(''));
    const code = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(code, { minLength: 2, maxLength: 4 }), (versions) => {
        const all = moved(...versions);
        versions.forEach((version, i) => {
          const wanted = version
            .split('\n')
            .map((row) => row.trimEnd())
            .join('\n')
            .trimEnd();
          expect(drawn(all, i)).toBe(wanted);
        });
      }),
    );
  });
});

test('a fence after another is a step, and so is each range of lines in it', async () => {
  const body =
    '## A\n\n:::morph\n```ts\nconst a = 1;\n```\n```ts {2|1}\nconst a = 1;\nconst b = 2;\n```\n:::\n';
  const checked = await checkBody(body);
  expect(placesOf(checked)).toEqual([]);
  const scene = checked.read?.scenes.scenes[1];
  expect(scene?.steps.map(({ text }) => text)).toEqual([
    'const b = 2;',
    'const b = 2;',
    'const a = 1;',
  ]);
  expect(
    scene?.kind === 'morph' && scene.versions.map(({ step, changed }) => [step, changed]),
  ).toEqual([
    [0, []],
    [1, [2]],
  ]);
});
