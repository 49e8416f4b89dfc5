import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkBody, placesOf, scenesOf } from '../sample';

/** The items of the first scene: words of each line, with depth and mark where they are not plain. */
async function itemsOf(body: string) {
  const [scene] = await scenesOf(`## A\n\n${body}\n`);
  if (scene?.kind !== 'points' && scene?.kind !== 'steps') throw new Error(scene?.kind);
  return scene.items.map(({ text, details, nesting }) => [
    plainText(text),
    ...details.map((line, i) => {
      const { depth = 0, mark } = nesting?.[i] ?? {};
      return [
        ...(nesting ? [depth, ...(mark === undefined ? [] : [mark])] : []),
        plainText(line),
      ].join(' ');
    }),
  ]);
}

describe('the lines below an item', () => {
  test.each([
    ['are those of a list in it', '- a\n  - b\n  - c\n- d', [['a', 'b', 'c'], ['d']]],
    [
      'go as deep as they are written',
      '- a\n  - b\n    - c\n      1. d',
      [['a', '0 dot b', '1 dot c', '2 1 d']],
    ],
    ['have their numbers', '- a\n\n  3. b\n  4. c', [['a', '0 3 b', '0 4 c']]],
    ['have their boxes', '- a\n  - [x] b\n  - [ ] c', [['a', '0 done b', '0 open c']]],
    ['are its further paragraphs', '- a\n\n  b\n\n- c', [['a', 'b'], ['c']]],
    ['are paragraphs and lists', '- a\n\n  b\n  - c', [['a', '0 b', '0 dot c']]],
  ])('%s', async (_, body, items) => {
    expect(await itemsOf(body)).toEqual(items);
  });

  test('take the place of a first line that is not there', async () => {
    expect(await itemsOf('- - a\n  - b\n- c')).toEqual([['a', 'b'], ['c']]);
  });

  test('hold what a directive keeps in its items: code, a table, a quote', async () => {
    const table = '  | e | f |\n  | - | - |\n  | g | h |';
    const body = `:::points\n- a\n\n  \`\`\`\n  b\n  c\n  \`\`\`\n\n  > d\n\n${table}\n:::`;
    expect(await itemsOf(body)).toEqual([['a', '0 b c', '1 quote d', '0 e · f', '0 g · h']]);
  });
});

describe('an item with many lines', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) => `  - line ${i}\n`).join('');

  test('goes on as further items, each with a step', async () => {
    const items = await itemsOf(`- a\n${lines(12)}- b`);
    expect(items.map(([first, ...others]) => [first, others.length])).toEqual([
      ['a', 7],
      ['', 5],
      ['b', 0],
    ]);
    const [scene] = await scenesOf(`## A\n\n- a\n${lines(12)}- b\n`);
    expect(scene?.steps).toHaveLength(3);
  });

  test('keeps how deep its lines are', async () => {
    const [, second] = await itemsOf(`- a\n${lines(7)}  - b\n    - c\n`);
    expect(second).toEqual(['', '0 dot b', '1 dot c']);
  });
});

describe('a numbered list', () => {
  test('begins at its number', async () => {
    const [scene] = await scenesOf('## A\n\n4. a\n5. b\n');
    expect(scene).toMatchObject({ kind: 'steps', start: 4 });
    const [plain] = await scenesOf('## A\n\n1. a\n2. b\n');
    expect(plain).not.toHaveProperty('start');
  });

  test('may have one item', async () => {
    expect(await itemsOf('1. a')).toEqual([['a']]);
  });
});

describe('a list that does not suit its kind is shown as a plain one', () => {
  test.each([
    ['four columns', ':::compare\n- a\n- b\n- c\n- d\n:::', 4, ['14:1 tooMany']],
    ['a column', ':::compare\n- a\n:::', 1, ['11:1 tooFew']],
    ['a number that is none', ':::stat\n- **5** of it\n- more\n:::', 2, ['12:1 statNeedsNumber']],
    ['a number with lines', ':::stat\n- **5** of it\n  - b\n:::', 1, ['12:3 itemHoldsLines']],
  ])('%s', async (_, body, count, places) => {
    const checked = await checkBody(`## A\n\n${body}\n`);
    expect(placesOf(checked)).toEqual(places);
    expect(checked.failed).toBe(false);
    const [, scene] = checked.read?.scenes.scenes ?? [];
    expect(scene).toMatchObject({ kind: 'points' });
    expect(scene?.steps).toHaveLength(count);
  });

  test('and words are prose, whatever they were called', async () => {
    const checked = await checkBody('## A\n\n:::points\nSome **words**.\n:::\n');
    const [, scene] = checked.read?.scenes.scenes ?? [];
    expect(scene).toMatchObject({ kind: 'statement', steps: [{ text: 'words' }] });
  });

  test('and data that are no chart are shown as code', async () => {
    const checked = await checkBody('## A\n\n```chart\ntype: pie\n```\n');
    expect(checked.read?.scenes.scenes[1]).toMatchObject({ kind: 'code', language: 'yaml' });
  });
});

test('an item without words is left out with a warning', async () => {
  const checked = await checkBody('## A\n\n- a\n-\n- c\n');
  expect(placesOf(checked)).toEqual(['11:1 emptyItem']);
  expect(checked.failed).toBe(false);
  expect(checked.read?.scenes.scenes[1]?.steps).toEqual([{ text: 'a' }, { text: 'c' }]);
});
