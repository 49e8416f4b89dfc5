/** When the parts of a table of paragraphs come. */
import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import type { PlacedLine } from '../../src/timeline/cues';
import { cueScene } from '../../src/timeline/place';

const words = (count: number) => 'words of it '.repeat(Math.ceil(count / 3)).trim();
const row = ['Bread', words(40), words(40), words(40)];
const scene: Scene<'table'> = {
  ...{ kind: 'table', id: 'a', level: 2, narration: [], notes: [], refs: [] },
  ...{ heading: richOf('Words of it'), align: ['left', 'left', 'left', 'left'], header: [] },
  rows: [row, row].map((cells) => cells.map((cell) => richOf(cell))),
  told: {
    names: 1,
    parts: [0, 0, 0, 1, 1, 1].map((row) => ({ row, lines: [{ text: richOf(words(40)) }] })),
  },
  steps: Array.from({ length: 6 }, () => ({ text: words(40) })),
};
const lineTo = (endMs: number): PlacedLine => ({
  ...{ text: 'All the words of it.', paragraph: 0, startMs: 600, endMs, terms: [], marks: [] },
  words: [{ text: 'words', startMs: 600, endMs }],
});

test('they share the time of reading, where a sentence only leads to them', () => {
  const { cues, endMs } = cueScene(scene, [lineTo(2000)], 'en');
  const gaps = [...cues, endMs].slice(1).map((at, i) => at - (cues[i] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(2000);
});

test('they have no more time than it takes to say them, where each is said', () => {
  const marked = scene.steps.map((_, i) => ({
    ...{ text: 'All the words of it.', paragraph: i, terms: [], marks: [0], words: [] },
    ...{ startMs: 600 + i * 1000, endMs: 1500 + i * 1000 },
  }));
  expect(cueScene(scene, marked, 'en').endMs).toBe(6500);
});
