import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/parse';
import { collectProblems } from '../../../src/problem/problem';
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

test("a block that is named after the document's own kind is one of it", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'embeds-'));
  try {
    const types = () => {
      const problems = collectProblems('talk.md');
      const text = '# Bread\n\n:::video\nbread.org/rise\n:::\n';
      const { root } = parseDocument(text, { name: 'talk', folder }, problems);
      return [...root.children.map(({ type }) => type), problems.list.map(({ code }) => code)];
    };
    expect(types()).toEqual(['heading', ['embedLeft']]);
    writeFileSync(path.join(folder, 'video.tsx'), '');
    expect(types()).toEqual(['heading', 'containerDirective', []]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
