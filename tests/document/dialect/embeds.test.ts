import { expect, test } from 'vitest';
import { parseBody, sketch } from '../tree';

test.each([
  ['a block', '::: youtube\ndQw4w9WgXcQ\n:::'],
  ['a block with what it is of behind its name', ':::vimeo 76979871\n:::'],
  ['a block on one line', '::: youtube dQw4w9WgXcQ :::'],
  ['a block of MyST', ':::{iframe} https://a.org/player\n:::'],
  ['a line', '::youtube{id="dQw4w9WgXcQ"}'],
  ['a line with its number', '::youtube[dQw4w9WgXcQ]'],
  ['what looks like a link', '@[youtube](dQw4w9WgXcQ)'],
])('a player of another site is left out with a warning: %s', (_, text) => {
  const { nodes, problems } = parseBody(`Before.\n\n${text}\n\nAfter.\n`);
  expect(nodes.map(sketch)).toEqual(['p("Before.")', 'p("After.")']);
  expect(problems).toEqual(['10:1 embedLeft']);
});

test('words and pictures in one stay', () => {
  const { nodes, problems } = parseBody(
    ':::video\nHow the bread rises.\n:::\n\n:::video\n![Bread](bread.mp4)\n:::\n\n::youtube[How it rises]{#a}\n',
  );
  expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(problems).toEqual(['16:1 embedLeft']);
});
