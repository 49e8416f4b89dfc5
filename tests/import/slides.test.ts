/** Slides of any program, and the sections that they become. */
import { toString as plain } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { paragraph, text } from '../../src/import/nodes';
import { deckOf, type Shape } from '../../src/import/slides/deck';

const SIZE = { width: 100, height: 100 };
const shape = (holder: string, words: string, isPicture = false): Shape => ({
  ...{ holder, plain: words, size: 10, x: 0, y: 0, width: 50, height: 10 },
  blocks: [paragraph([text(words)])],
  ...(!isPicture && { line: [text(words)] }),
});
const slide = (number: number, section: string, ...shapes: Shape[]) => ({
  ...{ number, section, shapes, notes: [] },
});
const shown = (...slides: ReturnType<typeof slide>[]): string[] =>
  deckOf(slides, SIZE).children.map(
    (node) => `${node.type === 'heading' ? `${'#'.repeat(node.depth)} ` : ''}${plain(node)}`,
  );

test('a section of the file is one act, also where its first slide has its name', () => {
  expect(
    shown(
      slide(1, 'Tea', shape('ctrTitle', 'Tea')),
      slide(2, 'Tea', shape('title', 'Kinds')),
      slide(3, 'Brewing', shape('title', 'Brewing'), shape('body', 'Wait.')),
      slide(4, 'Brewing', shape('title', 'Kettle')),
    ),
  ).toEqual(['# Tea', '## Kinds', '# Brewing', 'Wait.', '## Kettle']);
});

test('what stands in the place of a title without being one line is kept', () => {
  const picture = { ...shape('title', 'A cup', true), y: 50 };
  expect(shown(slide(1, '', picture, shape('body', 'Words')))).toContain('A cup');
});

test('words at the foot of most slides are left out, in a sentence', () => {
  const foot = (): Shape => {
    const { holder: _, ...rest } = shape('', 'Ada, 2026');
    return { ...rest, holder: undefined, y: 92, height: 4 };
  };
  const slides = [1, 2, 3, 4, 5].map((number) =>
    slide(number, '', shape('title', `Kind ${number}`), ...(number > 1 ? [foot()] : [])),
  );
  const { children, remarks } = deckOf(slides, SIZE);
  expect(children.map((node) => plain(node))).not.toContain('Ada, 2026');
  expect(remarks).toEqual(['"Ada, 2026" stands at the edge of 4 slides, and is left out.']);
  expect(deckOf(slides.slice(0, 3), SIZE).remarks).toEqual([]);
});
