/** What lectern knows of the files of @tabler/icons (3.52). */
import { expect, test } from 'vitest';
import { linesOf, readIcons, readTabler, writeIcons } from '../../src/foreign/tabler';

const SAID = '@tabler/icons has otherwise built files than src/foreign/tabler.ts counts on';

test('@tabler/icons gives each outline its category, its tags and its strokes', () => {
  const icons = readTabler();
  expect(Object.keys(icons).length, SAID).toBeGreaterThan(5000);
  const [category, tags, paths] = icons.brain ?? ['', [], []];
  expect(category, SAID).toBe('Health');
  expect(tags, SAID).toContain('neuroscience');
  expect(paths, SAID).toHaveLength(6);
  const all = Object.values(icons).flatMap(([, , strokes]) => strokes);
  expect(
    all.filter((d) => !/^[MmLlHhVvCcSsQqTtAaZz0-9eE .,+-]+$/.test(d)),
    SAID,
  ).toEqual([]);
});

test('what is written of them is read again, one or all', () => {
  const icons = {
    ...{ 'a-b': ['C', ['d\te', 'f'], ['M0 0', 'z']] as const },
    b: ['', [], []] as const,
  };
  const text = writeIcons(icons);
  expect(readIcons(text)).toEqual(icons);
  const lines = linesOf(text);
  expect(JSON.parse(lines.get('a-b') ?? '')).toEqual(icons['a-b']);
  expect(JSON.parse(lines.get('b') ?? '')).toEqual(icons.b);
  expect(lines.get('a')).toBeUndefined();
});
