import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkBody, checkText, placesOf, readOf, scenesOf } from '../sample';

/** What the items of a list show, each behind the name of its icon. */
async function itemsOf(list: string, front = ''): Promise<string[]> {
  const text = `${front}# A\n\n## A\n\n${list}\n`;
  const scene = readOf(await checkText(text)).scenes.scenes[1];
  if (!scene || !('items' in scene)) throw new Error(scene?.kind);
  return scene.items.map((item) => {
    const icon = 'icon' in item && item.icon ? `<${item.icon.name}> ` : '';
    return icon + ('text' in item ? plainText(item.text) : '');
  });
}

describe('a name between colons', () => {
  test.each([
    ['is an icon where an item begins with it', '- :shield-check: Safe', ['<shield-check> Safe']],
    ['may have capitals and low lines', '- :Shield_Check: Safe', ['<shield-check> Safe']],
    ['is an icon where it is an emoji, too', '- :brain: Mind', ['<brain> Mind']],
    ['is an emoji anywhere else', '- Mind :brain: here', ['Mind 🧠 here']],
    [
      'is an emoji where another item has what is one alone',
      '- :tada: A\n- :key: B',
      ['🎉 A', '🔑 B'],
    ],
    ['is an icon beside items that have none', '1. :key: A\n2. B', ['<key> A', 'B']],
    ['may stand in bold words that begin an item', '- **:key: A** b', ['<key> A b']],
    ['is an emoji beside a box', '- [x] :key: A', ['🔑 A']],
    ['is left as it is where no words follow', '- :shield-check:', [':shield-check:']],
    ['is no icon in code', '- `:key:` a', [':key: a']],
  ])('%s', async (_, list, items) => {
    expect(await itemsOf(list)).toEqual(items);
  });

  test('is an icon where a cell begins with it, and there an emoji where it is one', async () => {
    const table = '| A | B |\n| - | - |\n| :trending-up: More | :key: Less |';
    const scene = readOf(await checkText(`# A\n\n## A\n\n${table}\n`)).scenes.scenes[1];
    if (scene?.kind !== 'table') throw new Error(scene?.kind);
    const [more, less] = scene.rows[0] ?? [];
    expect(more?.[0]).toMatchObject({ type: 'icon', name: 'trending-up' });
    expect(plainText(less ?? [])).toBe('🔑 Less');
  });

  test('is nothing where no icons are wanted, or the emoji that has it', async () => {
    expect(
      await itemsOf('- :shield-check: A\n- :key: B', '---\nicons: off\nvoice: silent\n---\n\n'),
    ).toEqual(['A', '🔑 B']);
  });

  test('carries the strokes of its icon', async () => {
    const [scene] = await scenesOf('## A\n\n- :minus: B\n');
    expect(scene).toMatchObject({ items: [{ icon: { name: 'minus', paths: ['M5 12l14 0'] } }] });
  });
});

describe('an icon behind a heading', () => {
  test.each([
    ['alone', '{icon=brain}', 'a'],
    ['beside an id and a voice', '{#b icon="brain" voice=slt}', 'b'],
  ])('stands before its words: %s', async (_, list, id) => {
    const [scene] = await scenesOf(`## A ${list}\n\nWords.\n`);
    expect(scene?.id).toBe(id);
    expect(scene?.heading[0]).toMatchObject({ type: 'icon', name: 'brain' });
    expect(plainText(scene?.heading ?? [])).toBe('A');
  });
});

describe('an icon in a bold phrase', () => {
  test('is that of the key line, and is not said', async () => {
    const [scene] = await scenesOf('## A\n\nSay **:brain: the mind** first.\n');
    expect(scene?.narration[0]?.text).toBe('Say the mind first.');
    expect(scene).toMatchObject({ lines: [{ pieces: ['the mind'], icon: { name: 'brain' } }] });
  });
});

describe('a name that no icon has', () => {
  test('is a problem with the nearest one, and not shown', async () => {
    const checked = await checkBody('## A {icon=brian}\n\n- :brian: B\n- :key: C\n');
    expect(placesOf(checked)).toEqual(['8:1 iconUnknown', '10:3 iconUnknown']);
    expect(checked.problems[1]?.fix).toContain('Did you mean "brain"?');
    expect(checked.read?.scenes.scenes[1]).toMatchObject({
      items: [{ text: [{ text: 'B' }] }, {}],
    });
  });

  test('stays as it is written where none is near', async () => {
    const checked = await checkBody('## A\n\n- :octocat-of-mine: B\n');
    expect(placesOf(checked)).toEqual(['10:3 iconUnknown']);
    expect(checked.read?.scenes.scenes[1]).toMatchObject({
      items: [{ text: [{ text: ':octocat-of-mine: ' }, { text: 'B' }] }],
    });
  });
});
